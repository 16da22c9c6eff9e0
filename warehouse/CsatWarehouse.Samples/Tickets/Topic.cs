namespace CsatWarehouse.Samples.Tickets;

/// <param name="Stage">The stage of the customer journey that the topic belongs to.</param>
/// <param name="Weight">How often it comes up, in parts of about 100.</param>
/// <param name="Uk">What a customer says of it in Ukrainian.</param>
/// <param name="En">What a customer says of it in English.</param>
sealed record Topic(string Code, string Stage, double Weight, string Uk, string En)
{
    public static IReadOnlyList<string> Stages { get; } =
    ["discover", "order", "activate", "use", "bill", "support", "leave"];

    public static IReadOnlyList<Topic> All { get; } =
    [
        new(
            "tariff-question",
            "discover",
            9,
            "Який тариф мені підійде?",
            "Which plan would suit me?"
        ),
        new(
            "coverage-question",
            "discover",
            4,
            "Чи є у вас покриття в нашому селі?",
            "Is there coverage in our village?"
        ),
        new(
            "delivery-late",
            "order",
            6,
            "SIM-картку досі не доставили.",
            "My SIM card has still not been delivered."
        ),
        new("order-change", "order", 4, "Хочу змінити замовлення.", "I want to change my order."),
        new(
            "sim-activation",
            "activate",
            7,
            "Номер не активується.",
            "My number does not activate."
        ),
        new(
            "router-setup",
            "activate",
            6,
            "Не можу налаштувати роутер.",
            "I cannot set up the router."
        ),
        new(
            "slow-internet",
            "use",
            11,
            "Інтернет увечері дуже повільний.",
            "The internet is very slow in the evening."
        ),
        new(
            "no-coverage",
            "use",
            6,
            "У квартирі зник зв’язок.",
            "There is no signal in my flat any more."
        ),
        new("roaming", "use", 4, "У роумінгу немає інтернету.", "No data while roaming."),
        new(
            "bill-unclear",
            "bill",
            9,
            "Не розумію, за що в рахунку ця сума.",
            "I don't understand this amount on my bill."
        ),
        new("wrong-charge", "bill", 6, "З мене двічі зняли оплату.", "I was charged twice."),
        new(
            "payment-not-seen",
            "bill",
            4,
            "Я заплатив, а рахунок не оновився.",
            "I paid, and the balance has not changed."
        ),
        new(
            "technician-late",
            "support",
            6,
            "Майстер не приїхав у домовлений час.",
            "The technician did not come at the agreed time."
        ),
        new(
            "waiting-on-line",
            "support",
            5,
            "Чекаю на лінії вже пів години.",
            "I have been waiting on the line for half an hour."
        ),
        new(
            "app-fault",
            "support",
            6,
            "Застосунок вилітає під час входу.",
            "The app crashes when I sign in."
        ),
        new("contract-end", "leave", 4, "Хочу розірвати договір.", "I want to end my contract."),
        new(
            "contract-renewal",
            "leave",
            3,
            "Які умови продовження договору?",
            "What are the terms for renewing?"
        ),
    ];

    static readonly double[] Usual = [.. All.Select(t => t.Weight)];
    static readonly double[] SinceTheNewBill =
    [
        .. All.Select(t =>
            t.Weight * (t.Stage == PlantedEffects.BillStage ? PlantedEffects.BillProblemFactor : 1)
        ),
    ];

    /// <summary>How often the topics come up, in the order of <see cref="All"/>.</summary>
    public static double[] Weights(bool newBill) => newBill ? SinceTheNewBill : Usual;

    /// <summary>How many problems there are to a usual month's: more since the new bill.</summary>
    public static double Volume(bool newBill) => newBill ? SinceTheNewBill.Sum() / Usual.Sum() : 1;
}
