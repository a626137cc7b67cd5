using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SupportPortal.Application.Writing;

/// <summary>
/// Takes from Markdown what changes texts of people who don't know it: \\server\share keeps its backslashes, &amp;lt; its letters,
/// "[error]: timeout" is no hidden reference, dashes under a line make no heading, 2*3*4 no emphasis, and spaces stay.
/// </summary>
/// <param name="hardSpaces">Whether spaces that stand side by side are hard ones, for where no style sheet keeps them.</param>
internal sealed partial class AsTyped(bool hardSpaces) : IMarkdownExtension
{
    private const string HardSpace = "\u00A0";

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.TryRemove<EscapeInlineParser>();
        pipeline.InlineParsers.TryRemove<HtmlEntityParser>();
        pipeline.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        pipeline.BlockParsers.Replace<ParagraphBlockParser>(new Paragraphs());
        var emphasis = pipeline.InlineParsers.Find<EmphasisInlineParser>()!;
        emphasis.EmphasisDescriptors.RemoveAll(mark => mark.Character == '*');
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('*', 1, 2, enableWithinWord: false));
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new Headings());
        renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineBreaks());
        if (hardSpaces)
            renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new Literals());
    }

    /// <summary>Paragraphs without references and underlined headings, whose lines keep the spaces they begin with.</summary>
    private sealed class Paragraphs : ParagraphBlockParser
    {
        public Paragraphs() => ParseSetextHeadings = false;

        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is not ParagraphBlock paragraph)
                return true;
            var lines = paragraph.Lines.Lines;
            for (var i = 0; i < paragraph.Lines.Count; i++)
            {
                lines[i].Slice.TrimStart();
                // Within quotes and lists the indent belongs to these.
                if (paragraph.Parent is MarkdownDocument)
                    TakeBackIndent(ref lines[i]);
            }
            lines[paragraph.Lines.Count - 1].Slice.TrimEnd();
            return true;
        }

        private static void TakeBackIndent(ref StringLine line)
        {
            var start = line.Slice.Start;
            while (start > 0 && line.Slice.Text[start - 1] is ' ' or '\t')
                start--;
            line.Position -= line.Slice.Start - start;
            line.Slice.Start = start;
        }
    }

    /// <summary>A heading is a line in bold: the page has an outline of its own.</summary>
    private sealed class Headings : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            renderer.EnsureLine();
            renderer.Write(renderer.EnableHtmlForBlock ? "<p><strong>" : "").WriteLeafInline(heading).Write(renderer.EnableHtmlForBlock ? "</strong></p>" : "");
            renderer.EnsureLine();
        }
    }

    /// <summary>A line ends where it was typed to end; a style sheet that keeps spaces would keep a line end of ours too.</summary>
    private sealed class LineBreaks : HtmlObjectRenderer<LineBreakInline>
    {
        protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak) => renderer.Write(renderer.EnableHtmlForInline ? "<br>" : " ");
    }

    /// <summary>Text with hard spaces.</summary>
    private sealed class Literals : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal) =>
            renderer.WriteEscape(Spaces().Replace(literal.Content.ToString().Replace("\t", "    ", StringComparison.Ordinal), HardSpace));
    }

    [GeneratedRegex(" (?= )", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
