namespace CsatWarehouse.Pdf.Images;

/// <summary>
/// The pixels of a PNG. Rows of opaque ones stay as they are, filters included, since PDF knows these (PDF 1.7, 7.4.4.4); others are
/// taken apart into colour and opacity, a byte a sample.
/// </summary>
sealed class PngPixels(ImageBytes file, PngHeader header, byte[]? palette, byte[]? transparency)
{
    readonly bool _isIndexed = header.ColorType == PngHeader.Indexed;

    public ImageSamples Of(byte[] rows)
    {
        if (_isIndexed && palette is null)
            throw file.Fault("its palette is missing");
        if (!_isIndexed && transparency is not null && transparency.Length != 2 * header.Channels)
            throw file.Fault("its transparent colour does not have one value a channel");
        CheckFilters(rows);
        return header.IsInterlaced || header.HasAlpha || transparency is not null
            ? Unpacked(rows)
            : new(header.Width, header.Height, SamplePacking.FilteredRows, rows)
            {
                Channels = header.Channels,
                BitsPerSample = header.Depth,
                Palette = _isIndexed ? palette : null,
            };
    }

    void CheckFilters(byte[] rows)
    {
        var at = 0;
        foreach (var pass in PngPasses.Of(header))
        {
            var step = 1 + header.RowLength(pass.Columns(header.Width));
            for (var row = pass.Rows(header.Height); row > 0; row--, at += step)
                if (rows[at] > PngFilter.Last)
                    throw file.Fault(
                        FormattableString.Invariant(
                            $"one of its rows has filter {rows[at]}, and PNG has 0 to 4"
                        )
                    );
        }
    }

    ImageSamples Unpacked(byte[] rows)
    {
        var channels = header.Channels - (header.HasAlpha ? 1 : 0);
        var colors = new byte[header.Width * header.Height * channels];
        var alpha = new byte[header.Width * header.Height];
        Span<int> pixel = stackalloc int[header.Channels];
        var at = 0;
        foreach (var pass in PngPasses.Of(header))
        {
            var columns = pass.Columns(header.Width);
            var length = header.RowLength(columns);
            ReadOnlySpan<byte> above = new byte[length];
            for (var y = pass.Y; y < header.Height; y += pass.StepY, at += 1 + length)
            {
                var row = rows.AsSpan(at + 1, length);
                PngFilter.Undo(rows[at], row, above, header.PixelDistance);
                above = row;
                for (var i = 0; i < columns; i++)
                {
                    for (var c = 0; c < pixel.Length; c++)
                        pixel[c] = Sample(row, (i * pixel.Length) + c);
                    var place = (y * header.Width) + pass.X + (i * pass.StepX);
                    alpha[place] = OpacityOf(pixel);
                    for (var c = 0; c < channels; c++)
                        colors[(place * channels) + c] = ToByte(pixel[c]);
                }
            }
        }
        return new(header.Width, header.Height, SamplePacking.Rows, colors)
        {
            Channels = channels,
            Palette = _isIndexed ? palette : null,
            Alpha = alpha.AsSpan().ContainsAnyExcept((byte)255) ? alpha : null,
        };
    }

    int Sample(ReadOnlySpan<byte> row, int index)
    {
        if (header.Depth == 16)
            return (row[2 * index] << 8) | row[(2 * index) + 1];
        var bit = index * header.Depth;
        return (row[bit / 8] >> (8 - header.Depth - (bit % 8))) & ((1 << header.Depth) - 1);
    }

    byte OpacityOf(ReadOnlySpan<int> pixel)
    {
        if (header.HasAlpha)
            return ToByte(pixel[^1]);
        if (transparency is null)
            return 255;
        // Of a palette, colours beyond the list are opaque.
        if (_isIndexed)
            return pixel[0] < transparency.Length ? transparency[pixel[0]] : (byte)255;
        // Otherwise one colour is transparent, given in two bytes a channel whatever the depth.
        for (var c = 0; c < pixel.Length; c++)
        {
            var value = (transparency[2 * c] << 8) | transparency[(2 * c) + 1];
            if (pixel[c] != (value & ((1 << header.Depth) - 1)))
                return 255;
        }
        return 0;
    }

    // An index stays one; other samples come on the scale of 0 to 255.
    byte ToByte(int sample) =>
        (byte)(
            _isIndexed ? sample
            : header.Depth == 16 ? sample >> 8
            : sample * 255 / ((1 << header.Depth) - 1)
        );
}
