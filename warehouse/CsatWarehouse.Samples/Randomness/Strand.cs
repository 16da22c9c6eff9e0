namespace CsatWarehouse.Samples.Randomness;

/// <summary>What numbers are drawn for. The values are part of the output: a new strand takes a new number.</summary>
enum Strand
{
    Customer = 1,
    Leaving = 2,
    Name = 3,
    Problem = 4,
    Ticket = 5,
    Agent = 6,
    Organization = 7,
    Relational = 8,
    Transactional = 9,
    Status = 10,
    Review = 11,
    MysteryVisit = 12,
    Benchmark = 13,
}
