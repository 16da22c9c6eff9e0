using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CsatWarehouse.Metrics.Tests;

/// <summary>Statements that must hold for anything generated; the seed is fixed, so that every run sees the same 300 cases.</summary>
static class Property
{
    static readonly Config Fixed = Config
        .QuickThrowOnFailure.WithMaxTest(300)
        .WithQuietOnSuccess(true)
        .WithReplay(
            FSharpOption<Replay>.Some(new(new Rnd(20170501UL, 1UL), FSharpOption<int>.None))
        );

    public static void Holds<T>(Gen<T> anything, Action<T> statement) =>
        Check.One(Fixed, Prop.ForAll(anything.ToArbitrary(), statement));
}
