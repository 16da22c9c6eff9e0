namespace CsatWarehouse.Metrics.Fieldwork;

/// <summary>Respondents whom the margins cannot tell apart.</summary>
/// <param name="Persons">How many; 0 is allowed and gets a weight of 0.</param>
/// <param name="Categories">Their category in each margin, counted from 0.</param>
public sealed record RakingCell(long Persons, IReadOnlyList<int> Categories);

/// <summary>Weights after raking.</summary>
/// <param name="OfCells">Of each person of a cell, in the order of the cells; over all persons they average 1.</param>
/// <param name="NEffective">What the weights leave of the persons, see <see cref="EffectiveSize"/>.</param>
/// <param name="Greatest">The greatest weight: a person who speaks for many deserves a look.</param>
/// <param name="Rounds">Passes over all margins.</param>
public sealed record RakedWeights(
    IReadOnlyList<double> OfCells,
    double NEffective,
    double Greatest,
    int Rounds
);
