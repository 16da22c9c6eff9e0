using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>One ticket as one measure sees it.</summary>
/// <param name="Value">Seconds, or 1 where the measure's condition is met and 0 where it is not.</param>
/// <param name="IsApart">Not in the figure and counted beside it: unanswered, or too fresh to be judged.</param>
/// <param name="Ticket">The ticket, and through it the file and line that it came from.</param>
/// <param name="Booked">The ticket whose channel, team and topic count: of a repeat, the first contact.</param>
readonly record struct TicketObservation(
    Measure Measure,
    double Value,
    bool IsApart,
    MeasuredTicket Ticket,
    MeasuredTicket Booked
);
