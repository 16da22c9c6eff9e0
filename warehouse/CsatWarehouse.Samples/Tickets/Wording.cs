using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;

namespace CsatWarehouse.Samples.Tickets;

/// <summary>What customers and agents write. Some of it holds commas, quotes, line breaks and personal data, as such texts do.</summary>
static class Wording
{
    public const string Note = "Передаю колезі; checked the line, no fault found.";

    static readonly string[] UkOpenings = ["Доброго дня!", "Вітаю.", "Добрий вечір,", ""];
    static readonly string[] EnOpenings = ["Hello,", "Good afternoon.", "Hi there!", ""];
    static readonly string[] UkReplies =
    [
        "Дякуємо за звернення. Перевіряємо й повернемося з відповіддю.",
        "Вибачте за незручності! Уже працюємо над цим.",
        "Ми все перевірили: питання буде вирішено сьогодні.",
    ];
    static readonly string[] EnReplies =
    [
        "Thank you for writing to us. We are looking into it.",
        "We are sorry for the trouble, and we are on it.",
        "We have checked everything: it will be settled today.",
    ];

    public static string Subject(Ticket ticket) =>
        ticket.Customer.IsUkrainian ? ticket.Topic.Uk : ticket.Topic.En;

    public static string Question(StableRandom random, Ticket ticket)
    {
        var uk = ticket.Customer.IsUkrainian;
        var text = $"{random.Of(uk ? UkOpenings : EnOpenings)} {Subject(ticket)}".TrimStart();
        if (ticket.Contact.Ordinal > 0)
            text += uk ? "\nПишу вже не вперше." : "\nThis is not the first time that I ask.";
        if (random.Chance(0.05))
            text += uk
                ? $" Мій номер: {Population.PhoneOf(ticket.Customer)}."
                : $" My number is {Population.PhoneOf(ticket.Customer)}.";
        if (random.Chance(0.03))
            text += uk ? " На екрані: \"Помилка 17\"." : " It says \"Error 17\".";
        return text;
    }

    public static string AutoReply(Ticket ticket) =>
        ticket.Customer.IsUkrainian
            ? FormattableString.Invariant($"Ваше звернення №{ticket.Id} отримано.")
            : FormattableString.Invariant($"We have received your request no. {ticket.Id}.");

    public static string Bot(Ticket ticket) =>
        ticket.Customer.IsUkrainian
            ? "Я бот «Зірка». Поки чекаєте: ось відповіді на часті запитання."
            : "I am Zirka, a bot. While you wait: here are answers to frequent questions.";

    public static string Reply(StableRandom random, Ticket ticket) =>
        random.Of(ticket.Customer.IsUkrainian ? UkReplies : EnReplies);

    public static string StillWrong(Ticket ticket) =>
        ticket.Customer.IsUkrainian ? "Ні, проблема лишилася." : "No, it is still wrong.";

    public static string Merged(long into) =>
        FormattableString.Invariant($"This request was merged into request #{into}.");
}
