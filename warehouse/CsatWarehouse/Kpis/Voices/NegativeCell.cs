using System.Collections.Immutable;
using CsatWarehouse.Metrics.Estimates;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>The contacts of one slice, and what was said in it.</summary>
sealed class NegativeCell
{
    readonly HashSet<long> _customers = [];
    readonly HashSet<long> _voices = [];
    long _contacts;
    long _said;

    public void AddContact(long person)
    {
        _contacts++;
        _customers.Add(person);
    }

    public void AddVoice(long person)
    {
        _said++;
        _voices.Add(person);
    }

    /// <summary>A rate stands on the customers who made the contacts; a count, and a rate without contacts, on those who spoke.</summary>
    public KpiFigure Figure(KpiDefinition kpi)
    {
        var isRate = kpi.Estimator == Estimator.RatePerThousand;
        var estimate =
            !isRate ? CountOfEvents.Of(_said) with { N = _voices.Count }
            : _contacts > 0
                ? CountOfEvents.RatePerThousand(_said, _contacts) with
                {
                    N = _customers.Count,
                }
            : CountOfEvents.RatePerThousand(_said, 0) with { Answers = _said, N = _voices.Count };
        return new(kpi, estimate, null, false, ImmutableHashSet<(long, string, int)>.Empty)
        {
            Exposure = isRate ? _contacts : null,
        };
    }
}
