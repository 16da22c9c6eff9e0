[assembly: AssemblyFixture(typeof(CsatWarehouse.Cli.Tests.SmallDemo))]

namespace CsatWarehouse.Cli.Tests;

/// <summary>The telecom demo of a very small company.</summary>
public sealed class SmallDemo() : DemoWorkspace(["demo"], "--months", "3", "--scale", "0.08");
