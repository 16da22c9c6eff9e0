using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Images;

/// <summary>A small PNG of random pixels in one of PNG's kinds, each row under a random filter.</summary>
sealed class RandomPng
{
    public const int Width = 13;
    public const int Height = 11;

    static readonly int[][] Passes =
    [
        [0, 0, 8, 8],
        [4, 0, 8, 8],
        [0, 4, 4, 8],
        [2, 0, 4, 4],
        [0, 2, 2, 4],
        [1, 0, 2, 2],
        [0, 1, 1, 2],
    ];

    readonly Random _random;
    readonly int _depth;
    readonly int _colorType;
    readonly bool _isInterlaced;
    readonly bool _hasTransparency;
    readonly int[,,] _samples;
    readonly byte[] _palette;
    readonly byte[] _opacities;

    public RandomPng(int seed, int colorType, int depth, bool isInterlaced, bool hasTransparency)
    {
        (_random, _colorType, _depth) = (new(seed), colorType, depth);
        (_isInterlaced, _hasTransparency) = (isInterlaced, hasTransparency);
        var colors = Math.Min(200, 1 << depth);
        _palette = new byte[colors * 3];
        _random.NextBytes(_palette);
        // Colours beyond the list are opaque.
        _opacities = new byte[Math.Max(1, colors / 2)];
        _random.NextBytes(_opacities);
        _samples = new int[Height, Width, Channels];
        for (var y = 0; y < Height; y++)
        for (var x = 0; x < Width; x++)
        for (var c = 0; c < Channels; c++)
            _samples[y, x, c] = _random.Next(colorType == 3 ? colors : 1 << depth);
    }

    public override string ToString() =>
        $"Colour type {_colorType} with {_depth} bits, interlaced {_isInterlaced}, transparency {_hasTransparency},";

    int Channels => new[] { 1, 0, 3, 1, 2, 0, 4 }[_colorType];

    public byte[] ToBytes()
    {
        var chunks = new List<(string, byte[])>();
        if (_colorType == 3)
            chunks.Add(("PLTE", _palette));
        if (_hasTransparency)
            chunks.Add(("tRNS", _colorType == 3 ? _opacities : TransparentColor()));
        var passes = _isInterlaced
            ? Passes
            :
            [
                [0, 0, 1, 1],
            ];
        return PngBytes.Write(
            Width,
            Height,
            _depth,
            _colorType,
            passes.SelectMany(Rows).ToArray(),
            _isInterlaced,
            [.. chunks]
        );
    }

    /// <summary>The pixel's colour as it is seen on white paper.</summary>
    public (double Red, double Green, double Blue) OnWhite(int x, int y)
    {
        var rgb = new double[3];
        for (var i = 0; i < 3; i++)
            rgb[i] =
                _colorType == 3
                    ? _palette[(3 * _samples[y, x, 0]) + i]
                    : Level(_samples[y, x, Channels < 3 ? 0 : i]);
        var opacity = OpacityOf(x, y);
        return (Over(rgb[0]), Over(rgb[1]), Over(rgb[2]));

        double Over(double color) => (color * opacity) + (255 * (1 - opacity));
    }

    double OpacityOf(int x, int y) =>
        _colorType is 4 or 6 ? Level(_samples[y, x, Channels - 1]) / 255
        : !_hasTransparency ? 1
        : _colorType == 3
            ? _samples[y, x, 0] < _opacities.Length ? _opacities[_samples[y, x, 0]] / 255.0
                : 1
        : Enumerable.Range(0, Channels).All(c => _samples[y, x, c] == _samples[0, 0, c]) ? 0
        : 1;

    double Level(int sample) => sample * 255.0 / ((1 << _depth) - 1);

    // That of the first pixel.
    byte[] TransparentColor() =>
        [
            .. Enumerable
                .Range(0, Channels)
                .SelectMany(c => new[] { (byte)(_samples[0, 0, c] >> 8), (byte)_samples[0, 0, c] }),
        ];

    IEnumerable<byte> Rows(int[] pass)
    {
        byte[] above = [];
        for (var y = pass[1]; y < Height; y += pass[3])
        {
            var bits = new List<bool>();
            for (var x = pass[0]; x < Width; x += pass[2])
            for (var c = 0; c < Channels; c++)
            for (var bit = _depth - 1; bit >= 0; bit--)
                bits.Add((_samples[y, x, c] >> bit & 1) == 1);
            if (bits.Count == 0)
                yield break;
            var row = bits.Chunk(8)
                .Select(eight => (byte)eight.Select((on, i) => on ? 128 >> i : 0).Sum())
                .ToArray();
            if (above.Length == 0)
                above = new byte[row.Length];
            var filter = _random.Next(5);
            yield return (byte)filter;
            foreach (var value in Filtered(filter, row, above))
                yield return value;
            above = row;
        }
    }

    IEnumerable<byte> Filtered(int filter, byte[] row, byte[] above)
    {
        var distance = Math.Max(1, Channels * _depth / 8);
        for (var i = 0; i < row.Length; i++)
        {
            int a = i < distance ? 0 : row[i - distance];
            int b = above[i];
            int c = i < distance ? 0 : above[i - distance];
            int[] nearest = [a, b, c];
            var paeth = nearest.MinBy(value => Math.Abs(a + b - c - value));
            int[] predicted = [0, a, b, (a + b) / 2, paeth];
            yield return (byte)(row[i] - predicted[filter]);
        }
    }
}
