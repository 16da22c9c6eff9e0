using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;

namespace CsatWarehouse.Samples.Surveys;

/// <summary>Comments that fit an answer, in the customer's language; a few name persons, addresses and numbers, which a scorecard must not print.</summary>
static class SurveyWording
{
    static readonly string[][] Uk =
    [
        [
            "Усе швидко й зрозуміло, дякую!",
            "Дуже ввічливий оператор.",
            "Користуюся п’ять років і задоволений.",
        ],
        ["Загалом добре, але довго чекав.", "Нормально.", "Могло бути й швидше."],
        [
            "Рахунок незрозумілий, ніхто не пояснив.",
            "Дзвонив тричі, проблему так і не вирішили.",
            "Інтернет увечері зникає; \"скоро полагодимо\" чую місяць.",
        ],
    ];

    static readonly string[][] En =
    [
        [
            "Quick and clear, thank you!",
            "The operator was very polite.",
            "Five years with you and happy.",
        ],
        ["Good on the whole, but I waited long.", "It was all right.", "Could have been quicker."],
        [
            "The bill is unclear, and nobody explained it.",
            "I called three times, and it is still not solved.",
            "No internet in the evening; \"soon\", they have said for a month.",
        ],
    ];

    /// <param name="good">The least answer of a satisfied customer.</param>
    /// <param name="poor">The greatest answer of an unsatisfied one.</param>
    public static string Of(
        StableRandom random,
        in Customer customer,
        int answer,
        int good,
        int poor
    )
    {
        var kind =
            answer <= poor ? 2
            : answer > good ? 0
            : 1;
        var text = random.Of((customer.IsUkrainian ? Uk : En)[kind]);
        if (random.Chance(0.04))
            text += customer.IsUkrainian
                ? $" Передзвоніть: {Population.PhoneOf(customer)}."
                : $" Call me: {Population.PhoneOf(customer)}.";
        return text;
    }
}
