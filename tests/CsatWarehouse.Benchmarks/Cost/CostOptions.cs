using System.Globalization;

namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>What is said behind the verb: the company's size, and how often each contender is measured.</summary>
/// <param name="Tickets">In all months together, within some percent.</param>
readonly record struct CostOptions(int Tickets, int Rounds)
{
    const int LeastTickets = 20_000;
    const int GreatestTickets = 40_000_000;
    const int GreatestRounds = 100;

    /// <exception cref="InvalidOperationException">Something is no number, or out of range.</exception>
    public static CostOptions Parse(string[] options) =>
        options.Length > 2
            ? throw new InvalidOperationException(
                $"'{options[2]}' is one too many: say TICKETS and ROUNDS."
            )
            : new(
                Number(options, 0, "TICKETS", 1_000_000, LeastTickets, GreatestTickets),
                Number(options, 1, "ROUNDS", 3, 1, GreatestRounds)
            );

    static int Number(
        string[] options,
        int place,
        string name,
        int usual,
        int least,
        int greatest
    ) =>
        options.Length <= place ? usual
        : int.TryParse(
            options[place],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number >= least
        && number <= greatest
            ? number
        : throw new InvalidOperationException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name} '{options[place]}' is out of range: say a whole number from {least:N0} to {greatest:N0}, without separators."
            )
        );
}
