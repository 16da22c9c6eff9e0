using CsatWarehouse.Samples.Tickets;

namespace CsatWarehouse.Samples.People;

/// <summary>How the company's systems write what this project enumerates.</summary>
static class Codes
{
    public static string Code(this Region region) =>
        region switch
        {
            Region.Kyiv => "kyiv",
            Region.North => "north",
            Region.West => "west",
            Region.South => "south",
            Region.East => "east",
            _ => "center",
        };

    public static string Code(this Segment segment) =>
        segment switch
        {
            Segment.Consumer => "consumer",
            Segment.SmallBusiness => "small-business",
            _ => "enterprise",
        };

    public static string Code(this Product product) =>
        product switch
        {
            Product.Mobile => "mobile",
            Product.Fibre => "fibre",
            _ => "television",
        };

    public static string Code(this Channel channel) =>
        channel switch
        {
            Channel.Shop => "shop",
            Channel.Phone => "phone",
            Channel.Chat => "chat",
            _ => "app",
        };
}
