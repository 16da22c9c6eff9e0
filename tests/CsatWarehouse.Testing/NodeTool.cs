using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace CsatWarehouse.Testing;

/// <summary>Runs what <c>tests/npm/package.json</c> names; a test skips where Node.js or the packages are not there.</summary>
public static class NodeTool
{
    /// <summary>The folder that npm puts the packages into.</summary>
    public static string Modules { get; } = Repository.PathOf("tests", "npm", "node_modules");

    /// <param name="package">What must be in <see cref="Modules"/>.</param>
    /// <param name="program">The program that starts; a shell may start node in its turn.</param>
    public static Process Start(string package, string program, params string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(Modules, package)))
            Assert.Skip($"Needs {package}: npm install --prefix tests/npm --ignore-scripts");
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"Needs {program} and Node.js 20 or later");
            throw;
        }
    }
}
