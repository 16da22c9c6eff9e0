namespace CsatWarehouse.Samples.People;

/// <param name="Slowness">How many times the usual time its replies and solutions take.</param>
sealed record Team(int Index, string Code, string Name, double Slowness)
{
    public const int AgentsEach = 9;

    public static IReadOnlyList<Team> All { get; } =
    [
        new(0, "shops", "Магазини / Shops", 1),
        new(1, "phone", "Контакт-центр / Phone line", 1),
        new(2, "chat", "Чат / Chat", 0.8),
        new(3, "app", "Застосунок / App", 1.1),
        new(4, "billing", "Розрахунки / Billing", 1.2),
        new(5, "technical", "Технічна підтримка / Technical", 1.5),
        new(6, "retention", "Утримання / Retention", 0.9),
    ];

    /// <summary>As the help desk numbers groups.</summary>
    public long Id => 360_000_000_100 + Index;

    public static Team Of(string code) => All.First(t => t.Code == code);
}
