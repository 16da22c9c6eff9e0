[assembly: AssemblyFixture(typeof(CsatWarehouse.Cli.Tests.SmallDemo))]

namespace CsatWarehouse.Cli.Tests;

/// <summary>The telecom demo of a very small company. Its tests run it again, and so come one after the other: two at once would find each other's lease.</summary>
public sealed class SmallDemo() : DemoWorkspace(["demo"], "--months", "3", "--scale", "0.08");
