using System.Buffers;

namespace CsatWarehouse.Pdf.Images;

/// <summary>
/// The segments of a JPEG file (ITU T.81, annex B). Baseline and progressive ones pass into PDF as they are, without the segments
/// that viewers do not need.
/// </summary>
sealed class JpegFile
{
    const byte Baseline = 0xC0;
    const byte Extended = 0xC1;
    const byte Progressive = 0xC2;
    const byte Tables = 0xC4;
    const byte StartOfImage = 0xD8;
    const byte EndOfImage = 0xD9;
    const byte StartOfScan = 0xDA;
    const byte Exif = 0xE1;
    const byte Adobe = 0xEE;

    readonly ImageBytes _file;
    readonly ArrayBufferWriter<byte> _kept = new();
    (uint Width, uint Height, int Channels)? _frame;
    Orientation _orientation;
    bool _isByAdobe;

    JpegFile(ImageBytes file) => _file = file;

    public static bool Begins(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xFF, StartOfImage, 0xFF]);

    public static ImageSamples Read(ImageBytes file)
    {
        var jpeg = new JpegFile(file);
        jpeg.ReadSegments();
        return jpeg.Samples();
    }

    ImageSamples Samples()
    {
        if (_frame is not { } frame)
            throw _file.Fault("it has no frame, so its size is unknown");
        return new(
            (int)frame.Width,
            (int)frame.Height,
            SamplePacking.Jpeg,
            _kept.WrittenSpan.ToArray()
        )
        {
            Channels = frame.Channels,
            IsInverted = frame.Channels == 4 && _isByAdobe,
            Orientation = _orientation,
        };
    }

    void ReadSegments()
    {
        _kept.Write(_file.Slice(0, 2));
        for (var at = 2; ; )
        {
            at = MarkerFrom(at);
            var marker = _file[at + 1];
            if (marker == EndOfImage)
            {
                _kept.Write(_file.Slice(at, 2));
                return;
            }
            var length = _file.U16(at + 2);
            if (length < 2)
                throw _file.Fault(
                    FormattableString.Invariant($"its segment at {at} has no length")
                );
            var segment = _file.Slice(at, 2 + length);
            Look(marker, at + 4, segment[4..]);
            if (IsKept(marker))
                _kept.Write(segment);
            at += 2 + length;
            if (marker == StartOfScan)
                at = CopyScan(at);
        }
    }

    // Fill bytes may stand before a marker.
    int MarkerFrom(int at)
    {
        if (_file[at] != 0xFF)
            throw _file.Fault(
                FormattableString.Invariant($"a segment is due at {at}, and there is none")
            );
        while (_file[at + 1] == 0xFF)
            at++;
        return at;
    }

    void Look(byte marker, int offset, ReadOnlySpan<byte> data)
    {
        switch (marker)
        {
            case Baseline or Extended or Progressive:
                ReadFrame(offset);
                break;
            case >= 0xC0 and <= 0xCF and not Tables:
                throw _file.Fault(
                    FormattableString.Invariant(
                        $"it is a lossless, hierarchical or arithmetic JPEG (marker {marker:X2}), which PDF viewers do not show; save it as a baseline JPEG"
                    )
                );
            case Exif when _orientation == default:
                _orientation = Orientation.Of(data);
                break;
            case Adobe:
                _isByAdobe |= data.StartsWith("Adobe"u8);
                break;
            case StartOfScan when _frame is null:
                throw _file.Fault("its first scan comes before its frame");
        }
    }

    void ReadFrame(int offset)
    {
        if (_frame is not null)
            throw _file.Fault("it has more than one frame");
        var (bits, height, width, channels) = (
            _file[offset],
            _file.U16(offset + 1),
            _file.U16(offset + 3),
            _file[offset + 5]
        );
        _file.CheckSize((uint)width, (uint)height);
        if (bits != 8)
            throw _file.Fault(
                FormattableString.Invariant(
                    $"it has {bits} bits a channel, and PDF viewers show 8; save it so"
                )
            );
        if (channels is not (1 or 3 or 4))
            throw _file.Fault(
                FormattableString.Invariant(
                    $"it has {channels} channels, and grey has 1, RGB 3, CMYK 4"
                )
            );
        _frame = ((uint)width, (uint)height, channels);
    }

    // Compressed pixels go on to the next marker that is neither a stuffed zero nor a restart.
    int CopyScan(int start)
    {
        var rest = _file.Slice(start, _file.Length - start);
        for (var at = 0; ; at++)
        {
            var next = rest[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= rest.Length)
                throw _file.Fault("it is cut short: it has no end-of-image marker");
            at += next;
            if (rest[at + 1] is 0xFF or 0x00 or (>= 0xD0 and <= 0xD7))
                continue;
            _kept.Write(rest[..at]);
            return start + at;
        }
    }

    // Comments, thumbnails, places and colour profiles are of no use to a viewer of the document; JFIF's and Adobe's headers are.
    static bool IsKept(byte marker) => marker is not ((>= 0xE1 and <= 0xED) or 0xEF or 0xFE);
}
