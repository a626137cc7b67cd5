using System.Text;
using Microsoft.AspNetCore.Http;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Tests.Input;

public sealed class FormWithoutNulTests
{
    [Theory]
    [InlineData("a=b", "a=b")]
    [InlineData("a=%00b%00", "a=b")]
    [InlineData("a=%000", "a=0")]
    [InlineData("a=%0", "a=%0")]
    [InlineData("a=%", "a=%")]
    [InlineData("a=%%00%0%00", "a=%%0")]
    [InlineData("a=%2500", "a=%2500")]
    [InlineData("a=x\0y", "a=xy")]
    [InlineData("", "")]
    public async Task Leaves_out_what_stands_for_NUL_wherever_the_pieces_end(string posted, string read)
    {
        for (var piece = 1; piece <= 4; piece++)
        {
            await using var form = new FormWithoutNul(new InPieces(Encoding.UTF8.GetBytes(posted), piece));
            using var reader = new StreamReader(form);
            Assert.Equal(read, await reader.ReadToEndAsync());
        }
    }

    [Fact]
    public async Task Lets_a_form_be_read_that_has_one()
    {
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.ContentType) = ("POST", "application/x-www-form-urlencoded");
        http.Request.Body = new MemoryStream("Text=Night%00ly+build"u8.ToArray());
        FormWithoutNul.Put(http.Request);
        Assert.Equal("Nightly build", (await http.Request.ReadFormAsync())["Text"].ToString());
    }

    private sealed class InPieces(byte[] content, int piece) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
