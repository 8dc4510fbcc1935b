package dev.receptive.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Language;
import dev.receptive.words.Words;
import dev.receptive.yaml.Slip;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From Markdown to records, and what is wrong with their places. */
class MarkdownReaderTest {

    private static final MarkdownReader READER =
            new MarkdownReader(new ProseChecks(path -> path.equals("cat.png"), tex -> List.of(), target -> List.of()));

    /** The records of one line, in short. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        plain words                      | text(plain words)
        a **b** *c* ***d***              | text(a ) strong(b) text( ) em(c) text( ) strong-em(d)
        `a $b$ {input}`                  | code(a $b$ {input})
        $3\\times3$ cells                | tex 1:2(3\\times3) text( cells)
        每个$k$核                         | text(每个) tex 1:4(k) text(核)
        costs $5, and $6                 | text(costs $5, and $6)
        costs $5 and $x$ more            | text(costs $5 and ) tex 1:15(x) text( more)
        $20,000 and $30,000              | text($20,000 and $30,000)
        a $ b $ c                        | text(a $ b $ c)
        US\\$5 and \\$x\\$               | text(US$5 and $x$)
        $a\\$b$                          | tex 1:2(a\\$b)
        $a_{1}b_{2}$ and *x*             | tex 1:2(a_{1}b_{2}) text( and ) em(x)
        the {input} and {Kernel}         | text(the ) role input(input) text( and ) role kernel(kernel)
        {output: its  value}             | role output(its value)
        {input：这些像素}                  | role input(这些像素)
        a {1, 2} b {} and \\{input}      | text(a {1, 2} b {} and {input})
        [the four](light:output 0,0)     | light output 0,0 1:18(text(the four))
        [the *four*](<light:output 0,0>) | light output 0,0 1:21(text(the ) em(four))
        [a $k$](light:kernel)            | light kernel 1:15(text(a ) tex 1:5(k))
        [a](https://d2l.ai)              | link https://d2l.ai(text(a))
        <https://d2l.ai>                 | link https://d2l.ai(text(https://d2l.ai))
        a\\\\b                            | text(a\\b)
        1 < 2 & 3 > 2                    | text(1 < 2 & 3 > 2)
        """)
    void aLineIsRead(String markdown, String expected) {
        ProseDraft draft = READER.read(markdown);

        assertThat(draft.mistakes()).isEmpty();
        ProseBlock.Paragraph paragraph =
                (ProseBlock.Paragraph) draft.prose().blocks().get(0);
        assertThat(inShort(paragraph.content())).isEqualTo(expected);
    }

    @Test
    void linesOfChineseJoinWithoutASpace() {
        ProseDraft draft = READER.read("第一行\n第二行 and\nmore  \nlast");

        assertThat(draft.prose().plain(Words.in(Language.CHINESE))).isEqualTo("第一行第二行 and more\nlast");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    数一数\\n[盖住的点](light:input 0,0)\\n然后移动 | 数一数盖住的点然后移动
                    [输出](light:output 0,0)\\n{kernel}\\n很小 | 输出卷积核很小
                    窗口里。\\n64 个，\\n$x$ 与\\n3 | 窗口里。64 个，x 与 3
                    看\\n*这里*\\n，再看 | 看这里，再看
                    看\\n[网页](https://example.org)\\n吧 | 看网页 (https://example.org)吧
                    共\\n[9 个](light:input 0,0)\\nand\\n[this](light:input 0,0)\\n个 | 共 9 个 and this 个
                    """)
    void linesOfChineseJoinWithoutASpaceBesideALinkToo(String written, String plain) {
        ProseDraft draft = READER.read(written.replace("\\n", "\n"));

        assertThat(draft.prose().plain(Words.in(Language.CHINESE))).isEqualTo(plain);
    }

    @Test
    void blocksAreRead() {
        ProseDraft draft = READER.read("""
                # Why *borders*

                3. one
                4. two
                   - inner $x$

                > said

                ```python
                x = 1
                ```

                | a | b |
                |---|--:|
                | 1 | {input} |

                $$
                y = \\frac{1}{2}
                $$
                $$ z $$

                ![a cat](cat.png)
                """);

        assertThat(draft.mistakes()).isEmpty();
        assertThat(draft.prose().blocks().stream().map(MarkdownReaderTest::inShort))
                .containsExactly(
                        "heading 1(text(Why ) em(borders))",
                        "list 3[paragraph(text(one)); paragraph(text(two)) list •[paragraph(text(inner ) tex 5:13(x))]]",
                        "quotation[paragraph(text(said))]",
                        "code python(x = 1)",
                        "table START END[text(a), text(b); text(1), role input(input)]",
                        "formula 18:1(y = \\frac{1}{2})",
                        "formula 20:4(z)",
                        "picture cat.png(a cat)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        the {imput} here          | 1:6: unknown colour role "imput"; did you mean "input"?
        {colour: red}             | 1:2: unknown colour role "colour"; known: input, kernel, output, focus, gradient
        a $x + y                  | 1:3: this $ opens a formula that no $ closes; write \\$ for a dollar
        a $3\\times3              | 1:3: this $ opens a formula that no $ closes; write \\$ for a dollar
        a $$x$$ b                 | 1:3: a formula between $$ and $$ stands in lines of its own
        a <b>c                    | 1:3: HTML is not shown; write Markdown, or `code` between backticks
        [a](file:///etc/passwd)   | 1:1: a link must lead to the web or to a mail address, not to "file:///etc/passwd"; begin it with https:// or mailto:
        [a](javascript:x)         | 1:1: a link must lead to the web or to a mail address, not to "javascript:x"; begin it with https:// or mailto:
        [a](light:)               | 1:11: after light: must stand what to light, as in light:output 0,0
        ![a](/etc/cat.png)        | 1:1: a picture must be in the lesson's folder, not at "/etc/cat.png"
        ![a](x/../../cat.png)     | 1:1: a picture must be in the lesson's folder, not at "x/../../cat.png"
        ![a](https://a.b/cat.png) | 1:1: a picture must be in the lesson's folder, not at "https://a.b/cat.png"
        ![a](dog.png)             | 1:1: there is no picture "dog.png" in the lesson's folder
        ![a](cat.svg)             | 1:1: a picture must be a PNG, JPEG, GIF or BMP file, not "cat.svg"
        ![](cat.png)              | 1:1: say what is to be seen, for those who cannot see the picture: ![a cat](cat.png)
        a ![a](cat.png)           | 1:3: a picture stands in a paragraph of its own
        """)
    void aMistakeHasItsPlace(String markdown, String expected) {
        assertThat(told(READER.read(markdown))).containsExactly(expected);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        ProseDraft draft = READER.read("# {inptu}\n\n- 数字 {inptu}\n  and $x\n\n<p>hi</p>\n\n***\n\n> $$\n> x\n");

        assertThat(draft.mistakes().stream().map(slip -> slip.line() + ":" + slip.column()))
                .containsExactly("1:4", "3:7", "4:7", "6:1", "8:1", "10:3");
    }

    @Test
    void formulasAndLightsAreAskedForWithTheirPlaces() {
        MarkdownReader reader = new MarkdownReader(new ProseChecks(
                path -> true,
                tex -> List.of(new TextPlace(1, 3).slip("prose.html")),
                target -> List.of(new TextPlace(1, 1).slip("prose.html"))));

        ProseDraft draft = reader.read("ab $xyz$ [c](light:q)\n\n$$\nxyz\n$$");

        assertThat(draft.mistakes().stream().map(slip -> slip.line() + ":" + slip.column()))
                .containsExactly("1:7", "1:20", "4:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "*a **b ",
                "[",
                "![a](",
                "$",
                "{input",
                "|",
                "`",
                "$$\n",
                "<",
                "&#",
                "{input:",
                "$5 ",
                "$x ",
                "[a](light:"
            })
    void whatIsRepeatedWithoutEndIsReadInBoundedDepth(String hostile) {
        assertThat(READER.read(hostile.repeat(20_000)).prose()).isNotNull();
    }

    @Test
    void theWholeIsReadAloud() {
        Prose prose = READER.read("# T\n\n1. a {input}\n2. [b](https://d2l.ai)").prose();

        assertThat(prose.plain(Words.in(Language.CHINESE))).isEqualTo("T\n1. a 输入\n2. b (https://d2l.ai)");
    }

    private static List<String> told(ProseDraft draft) {
        return draft.mistakes().stream().map(MarkdownReaderTest::told).toList();
    }

    private static String told(Slip slip) {
        return slip.line() + ":" + slip.column() + ": " + slip.what();
    }

    private static String inShort(ProseBlock block) {
        if (block instanceof ProseBlock.HeadingBlock heading) {
            return "heading " + heading.level() + "(" + inShort(heading.content()) + ")";
        } else if (block instanceof ProseBlock.Paragraph paragraph) {
            return "paragraph(" + inShort(paragraph.content()) + ")";
        } else if (block instanceof ProseBlock.ItemList list) {
            String first =
                    list.first().isPresent() ? Integer.toString(list.first().getAsInt()) : "•";
            return list.items().stream()
                    .map(MarkdownReaderTest::blocks)
                    .collect(Collectors.joining("; ", "list " + first + "[", "]"));
        } else if (block instanceof ProseBlock.QuotationBlock quotation) {
            return "quotation[" + blocks(quotation.blocks()) + "]";
        } else if (block instanceof ProseBlock.CodeBlock code) {
            return "code " + code.language() + "(" + code.text() + ")";
        } else if (block instanceof ProseBlock.TableBlock table) {
            String sides = table.sides().stream().map(Enum::name).collect(Collectors.joining(" "));
            return table.rows().stream()
                    .map(row -> row.stream().map(MarkdownReaderTest::inShort).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; ", "table " + sides + "[", "]"));
        } else if (block instanceof ProseBlock.FormulaBlock formula) {
            return "formula " + at(formula.at()) + "(" + formula.tex() + ")";
        }
        ProseBlock.PictureBlock picture = (ProseBlock.PictureBlock) block;
        return "picture " + picture.path() + "(" + picture.seen() + ")";
    }

    private static String blocks(List<ProseBlock> blocks) {
        return blocks.stream().map(MarkdownReaderTest::inShort).collect(Collectors.joining(" "));
    }

    private static String inShort(List<ProseInline> content) {
        return content.stream().map(MarkdownReaderTest::inShort).collect(Collectors.joining(" "));
    }

    private static String inShort(ProseInline piece) {
        if (piece instanceof ProseInline.TextRun run) {
            String face = (run.strong() ? "strong-" : "") + (run.emphasised() ? "em-" : "");
            return (face.isEmpty() ? "text" : face.substring(0, face.length() - 1)) + "(" + run.text() + ")";
        } else if (piece instanceof ProseInline.CodeRun code) {
            return "code(" + code.text() + ")";
        } else if (piece instanceof ProseInline.FormulaRun formula) {
            return "tex " + at(formula.at()) + "(" + formula.tex() + ")";
        } else if (piece instanceof ProseInline.LinkRun link) {
            return "link " + link.address() + "(" + inShort(link.content()) + ")";
        } else if (piece instanceof ProseInline.RoleTerm role) {
            return "role " + role.role().code() + "(" + role.text(Words.in(Language.ENGLISH)) + ")";
        } else if (piece instanceof ProseInline.LightPhrase light) {
            return "light " + light.target() + " " + at(light.at()) + "(" + inShort(light.content()) + ")";
        }
        return "break";
    }

    private static String at(TextPlace place) {
        return place.line() + ":" + place.column();
    }
}
