using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page on how to read the others in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string ReadingHeading => "Як це читати";

    public override string ReadingSentence(Evidence evidence)
    {
        var (files, rows, rejected) = (
            evidence.Sources.Sum(s => s.Files),
            evidence.Sources.Sum(s => s.Read),
            evidence.Sources.Sum(s => s.Rejected)
        );
        var late = evidence.Sources.Count(s => s.EndsOn is not null);
        return $"Місяць спирається на {Numerals.Count(files)} {SlavicPlural(files, "файл", "файли", "файлів")}: прочитано рядків {Numerals.Count(rows)}, не придалося {Numerals.Count(rejected)}"
            + (
                late == 0
                    ? "; усі джерела сягають кінця місяця."
                    : $"; до кінця місяця не {SlavicPlural(late, "сягає", "сягають", "сягає")} {Numerals.Count(late)} {SlavicPlural(late, "джерело", "джерела", "джерел")}."
            );
    }

    public override string DefinitionsHeading => "Що це за показники";

    public override string? Definition(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Nps =>
                "«Наскільки ймовірно, що ви нас порекомендуєте?» за шкалою 0-10: частка 9-10 мінус частка 0-6, у пунктах від −100 до 100.",
            KpiCatalogue.NpsFromOne =>
                "те саме за шкалою 1-10: частка 9-10 мінус частка 1-6; зі шкалою 0-10 не порівнюється.",
            KpiCatalogue.Csat5 => "середнє відповідей за шкалою 1-5, 5 — найкраще.",
            KpiCatalogue.Csat10 => "середнє відповідей за шкалою 1-10, 10 — найкраще.",
            KpiCatalogue.Csat5TopTwo => "частка відповідей 4 і 5.",
            KpiCatalogue.Csat10TopTwo => "частка відповідей 9 і 10.",
            KpiCatalogue.Sps =>
                "задоволеність (1-5) обслуговуванням на кожному етапі шляху клієнта, середнє відповідей.",
            KpiCatalogue.CesTop =>
                "частка відповідей 5-7 на «вирішити питання було легко», шкала 1-7.",
            KpiCatalogue.CesOf5Top =>
                "частка відповідей 4-5 на «вирішити питання було легко», шкала 1-5.",
            KpiCatalogue.Ces =>
                "наскільки легко було вирішити питання, середнє за шкалою 1-7, 7 — найлегше.",
            KpiCatalogue.CesOf5 =>
                "наскільки легко було вирішити питання, середнє за шкалою 1-5, 5 — найлегше.",
            KpiCatalogue.Competence or KpiCatalogue.Courtesy or KpiCatalogue.Empathy =>
                "працівник, який обслуговував: середнє за шкалою 1-5.",
            KpiCatalogue.FirstResponseMedian =>
                "за цей час першу відповідь людини отримала половина звернень, на які відповіли; рахуються всі години доби.",
            KpiCatalogue.FirstResponseP90 => "за цей час відповіли на дев’ять звернень із десяти.",
            KpiCatalogue.FirstResponseMedianBusiness =>
                "те саме, але рахуються лише години роботи команди.",
            KpiCatalogue.ResolutionMedian =>
                "половина звернень, вирішених за місяць, забрала не більше; рахуються всі години доби.",
            KpiCatalogue.Fcr =>
                "частка проблем без нового звернення на ту саму тему протягом 7 днів.",
            KpiCatalogue.RepeatRate =>
                "частка звернень, яким за 7 днів передувало інше на ту саму тему.",
            KpiCatalogue.ReopenRate => "частка звернень, вирішених за місяць, які відкрили знову.",
            KpiCatalogue.ChurnRate => "частка клієнтів на перший день місяця, які за місяць пішли.",
            KpiCatalogue.SilentShare =>
                "частка клієнтів, яких за рік до цього запрошували до опитувань, а вони не відповіли й не зверталися.",
            KpiCatalogue.NotInvitedShare =>
                "частка клієнтів, до яких за рік до цього не дійшло жодне опитування.",
            KpiCatalogue.ResponseRate =>
                "повні відповіді до запрошень, що дійшли (AAPOR RR1), за місяцем надсилання.",
            KpiCatalogue.NegativeRate =>
                "низькі оцінки, погані відгуки та скарги на 1000 звернень; один клієнт про одне — один раз.",
            KpiCatalogue.ComplaintRate => "скарги на 1000 звернень.",
            KpiCatalogue.NegativeFeedback => "кількість низьких оцінок, поганих відгуків і скарг.",
            KpiCatalogue.ReviewRating => "середня кількість зірок у публічних відгуках, 1-5.",
            KpiCatalogue.ReviewReplyMedian =>
                "половина відгуків і скарг, на які відповіли, чекала не довше.",
            KpiCatalogue.MysteryScore =>
                "що таємні покупці визнали виконаним, від ваги всього, що стосувалося візиту.",
            KpiCatalogue.ProblemRate => "проблеми, з якими прийшли клієнти, на 1000 клієнтів.",
            _ => null,
        };

    public override string RulesHeading => "Правила";

    public override IReadOnlyList<string> Rules =>
        [
            "n — кількість людей, а не відповідей: хто відповів двічі, той одна людина.",
            "95%-ний інтервал: зі ста таких вибірок 95 накрили б показник усіх клієнтів. Він враховує ваги й те, що одна людина могла відповісти не раз.",
            "«Покращення» й «погіршення» — лише там, де хибних тривог серед таких слів на сторінці не більше 5\u00a0% (Бенджаміні — Хохберг). «Неясно» не означає «не змінилося»: поруч стоїть найменша зміна, яку було б помітно.",
            "Приховано (n < 5): менше ніж п’ять осіб або сусідня група, відніманням якої їх можна знайти. Мала база: менше ніж 30 ефективних відповідей.",
            "Ціль досягнуто або не досягнуто, якщо весь інтервал лежить по один її бік; інакше сказати не можна.",
            "Частки змінюються у відсоткових пунктах (в.\u00a0п.). Час друкується у звичних одиницях; точні секунди є у сховищі.",
            "Попередньо: випадки місяця ще не закрито (триває опитування, не минули 7 днів, за які клієнт може повернутися), і показник зміниться.",
            "Місяць відкритий, доки не закінчився; попередній до дня закриття; потім закритий. Нова версія закритого місяця виходить, лише якщо надрукований головний показник змінили відповіді п’яти осіб або більше; у ній названо попереднє й нове значення. Про менші зміни повідомляє наступний випуск. Опубліковане не змінюється ніколи.",
        ];

    public override string MissingHeading => "Чого немає в цьому випуску";

    public override string WhyMissing(ScorecardSection section) =>
        section switch
        {
            ScorecardSection.Trends => "жоден показник ще не має трьох місяців.",
            ScorecardSection.Journey => NoStages,
            ScorecardSection.Groups => NoBreakdowns,
            ScorecardSection.Drivers =>
                "немає дванадцяти місяців або кварталу, де відповідей вистачило б, щоб зрозуміти, що важливо.",
            ScorecardSection.Benchmarks => "показники інших не завантажено.",
            ScorecardSection.Service => "звернення не завантажено.",
            ScorecardSection.Voice => "цього місяця немає ні коментарів, ні відгуків, ні скарг.",
            ScorecardSection.Loyalty => "ні клієнтів, ні запрошень не завантажено.",
            ScorecardSection.Actions => "план дій не завантажено.",
            _ => "",
        };

    public override string SourcesHeading => "На чому стоїть місяць";

    public override IReadOnlyList<string> EvidenceColumns =>
        ["Джерело", "Файли", "Рядки", "Відхилено", "Не взято", "Відомі"];

    public override string KindOf(string kind) =>
        kind switch
        {
            "survey" => "відповіді",
            "ticket" => "звернення",
            "invitation" => "запрошення",
            "review" => "відгуки",
            "customer-status" => "клієнти",
            "mystery-visit" => "таємні візити",
            _ => kind,
        };

    public override string EndsOn(string day) => $"дані закінчуються {day}: далі їх немає";

    public override string EvidenceLegend =>
        "Файли, з яких прийшли рядки місяця, з усіма своїми рядками. Не взято: дублікати й рядки, які вилучає профіль джерела. Відомі: клієнта відомо за записами.";

    public override string Build(string fingerprint, int layout) =>
        FormattableString.Invariant(
            $"Дані {fingerprint}, верстка {layout}: ті самі два номери дають той самий файл до байта."
        );
}
