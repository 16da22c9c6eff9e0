using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page on how to read the others in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string ReadingHeading => "Как это читать";

    public override string ReadingSentence(Evidence evidence)
    {
        var (files, rows, rejected) = (
            evidence.Sources.Sum(s => s.Files),
            evidence.Sources.Sum(s => s.Read),
            evidence.Sources.Sum(s => s.Rejected)
        );
        var late = evidence.Sources.Count(s => s.EndsOn is not null);
        return $"Месяц опирается на {Numerals.Count(files)} {SlavicPlural(files, "файл", "файла", "файлов")}: прочитано строк {Numerals.Count(rows)}, не пригодилось {Numerals.Count(rejected)}"
            + (
                late == 0
                    ? "; все источники доходят до конца месяца."
                    : $"; до конца месяца не {SlavicPlural(late, "доходит", "доходят", "доходят")} {Numerals.Count(late)} {SlavicPlural(late, "источник", "источника", "источников")}."
            );
    }

    public override string DefinitionsHeading => "Что это за показатели";

    public override string? Definition(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Nps =>
                "«Насколько вероятно, что вы нас порекомендуете?» по шкале 0-10: доля 9-10 минус доля 0-6, в пунктах от −100 до 100.",
            KpiCatalogue.NpsFromOne =>
                "то же по шкале 1-10: доля 9-10 минус доля 1-6; со шкалой 0-10 не сравнивается.",
            KpiCatalogue.Csat5 => "среднее ответов по шкале 1-5, 5 — лучше всего.",
            KpiCatalogue.Csat10 => "среднее ответов по шкале 1-10, 10 — лучше всего.",
            KpiCatalogue.Csat5TopTwo => "доля ответов 4 и 5.",
            KpiCatalogue.Csat10TopTwo => "доля ответов 9 и 10.",
            KpiCatalogue.Sps =>
                "удовлетворённость (1-5) обслуживанием на каждом этапе пути клиента, среднее ответов.",
            KpiCatalogue.CesTop => "доля ответов 5-7 на «решить вопрос было легко», шкала 1-7.",
            KpiCatalogue.CesOf5Top => "доля ответов 4-5 на «решить вопрос было легко», шкала 1-5.",
            KpiCatalogue.Ces =>
                "насколько легко было решить вопрос, среднее по шкале 1-7, 7 — легче всего.",
            KpiCatalogue.CesOf5 =>
                "насколько легко было решить вопрос, среднее по шкале 1-5, 5 — легче всего.",
            KpiCatalogue.Competence or KpiCatalogue.Courtesy or KpiCatalogue.Empathy =>
                "сотрудник, который обслуживал: среднее по шкале 1-5.",
            KpiCatalogue.FirstResponseMedian =>
                "за это время первый ответ человека получила половина обращений, на которые ответили; считаются все часы суток.",
            KpiCatalogue.FirstResponseP90 => "за это время ответили на девять обращений из десяти.",
            KpiCatalogue.FirstResponseMedianBusiness =>
                "то же, но считаются только часы работы команды.",
            KpiCatalogue.ResolutionMedian =>
                "половина обращений, решённых за месяц, заняла не больше; считаются все часы суток.",
            KpiCatalogue.Fcr => "доля проблем без нового обращения на ту же тему в течение 7 дней.",
            KpiCatalogue.RepeatRate =>
                "доля обращений, которым за 7 дней предшествовало другое на ту же тему.",
            KpiCatalogue.ReopenRate => "доля обращений, решённых за месяц, которые открыли вновь.",
            KpiCatalogue.ChurnRate => "доля клиентов на первый день месяца, которые за месяц ушли.",
            KpiCatalogue.SilentShare =>
                "доля клиентов, которых за год до этого приглашали в опросы, а они не ответили и не обращались.",
            KpiCatalogue.NotInvitedShare =>
                "доля клиентов, до которых за год до этого не дошёл ни один опрос.",
            KpiCatalogue.ResponseRate =>
                "полные ответы к дошедшим приглашениям (AAPOR RR1), по месяцу отправки.",
            KpiCatalogue.NegativeRate =>
                "низкие оценки, плохие отзывы и жалобы на 1000 обращений; один клиент об одном — один раз.",
            KpiCatalogue.ComplaintRate => "жалобы на 1000 обращений.",
            KpiCatalogue.NegativeFeedback => "число низких оценок, плохих отзывов и жалоб.",
            KpiCatalogue.ReviewRating => "среднее число звёзд в публичных отзывах, 1-5.",
            KpiCatalogue.ReviewReplyMedian =>
                "половина отзывов и жалоб, на которые ответили, ждала не дольше.",
            KpiCatalogue.MysteryScore =>
                "что тайные покупатели сочли выполненным, от веса всего, что относилось к визиту.",
            KpiCatalogue.ProblemRate => "проблемы, с которыми пришли клиенты, на 1000 клиентов.",
            _ => null,
        };

    public override string RulesHeading => "Правила";

    public override IReadOnlyList<string> Rules =>
        [
            "n — число людей, а не ответов: кто ответил дважды, тот один человек.",
            "95%-ный интервал: из ста таких выборок 95 накрыли бы показатель всех клиентов. Он учитывает веса и то, что один человек мог ответить не раз.",
            "«Улучшение» и «ухудшение» — только там, где ложных тревог среди таких слов на странице не больше 5\u00a0% (Бенджамини — Хохберг). «Неясно» не значит «не изменилось»: рядом стоит наименьшее изменение, которое было бы заметно.",
            "Скрыто (n < 5): менее пяти человек или соседняя группа, вычитанием которой их можно найти. Малая база: менее 30 эффективных ответов.",
            "Цель достигнута или не достигнута, если весь интервал лежит по одну её сторону; иначе сказать нельзя.",
            "Доли меняются в процентных пунктах (п.\u00a0п.). Время печатается в привычных единицах; точные секунды есть в хранилище.",
            "Предварительно: случаи месяца ещё не закрыты (идёт опрос, не прошли 7 дней, за которые клиент может вернуться), и показатель изменится.",
            "Месяц открыт, пока не закончился; предварителен до дня закрытия; потом закрыт. Новая версия закрытого месяца выходит, только если напечатанный главный показатель изменили ответы пяти человек или более; в ней названы прежнее и новое значение. О меньших изменениях сообщает следующий выпуск. Опубликованное не меняется никогда.",
        ];

    public override string MissingHeading => "Чего нет в этом выпуске";

    public override string WhyMissing(ScorecardSection section) =>
        section switch
        {
            ScorecardSection.Trends => "ни у одного показателя ещё нет трёх месяцев.",
            ScorecardSection.Journey => NoStages,
            ScorecardSection.Groups => NoBreakdowns,
            ScorecardSection.Drivers =>
                "нет двенадцати месяцев или квартала, где ответов хватило бы, чтобы понять, что важно.",
            ScorecardSection.Benchmarks => "показатели других не загружены.",
            ScorecardSection.Service => "обращения не загружены.",
            ScorecardSection.Voice => "в этом месяце нет ни комментариев, ни отзывов, ни жалоб.",
            ScorecardSection.Loyalty => "ни клиенты, ни приглашения не загружены.",
            ScorecardSection.Actions => "план действий не загружен.",
            _ => "",
        };

    public override string SourcesHeading => "На чём стоит месяц";

    public override IReadOnlyList<string> EvidenceColumns =>
        ["Источник", "Файлы", "Строки", "Отклонено", "Не взято", "Известны"];

    public override string KindOf(string kind) =>
        kind switch
        {
            "survey" => "ответы",
            "ticket" => "обращения",
            "invitation" => "приглашения",
            "review" => "отзывы",
            "customer-status" => "клиенты",
            "mystery-visit" => "тайные визиты",
            _ => kind,
        };

    public override string EndsOn(string day) => $"данные кончаются {day}: дальше их нет";

    public override string EvidenceLegend =>
        "Файлы, из которых пришли строки месяца, со всеми своими строками. Не взято: дубликаты и строки, которые исключает профиль источника. Известны: клиент известен по записям.";

    public override string Build(string fingerprint, int layout) =>
        FormattableString.Invariant(
            $"Данные {fingerprint}, вёрстка {layout}: те же два номера дают тот же файл до байта."
        );
}
