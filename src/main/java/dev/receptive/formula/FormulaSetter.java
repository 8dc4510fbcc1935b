package dev.receptive.formula;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Visible;
import dev.receptive.yaml.Slip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets formulas, and keeps those that were set last. Any thread may ask; the first formula takes its time. */
public final class FormulaSetter {

    /** More than a lesson has, in both languages and sizes. */
    private static final int KEPT = 400;

    private static final double ANY_SIZE = 16;

    private final Map<TexRequest, FormulaOutline> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TexRequest, FormulaOutline> eldest) {
            return size() > KEPT;
        }
    };

    /** The commands, which need the library. */
    private static final class Known {
        static final TexCommands COMMANDS = new TexCommands();
    }

    /** A formula that was set before; never waits. */
    public Optional<FormulaOutline> kept(TexRequest request) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(request));
        }
    }

    /**
     * Sets a formula.
     *
     * @throws Refusal if something is wrong in it: the first thing
     */
    public FormulaOutline set(TexRequest request) {
        return kept(request).orElseGet(() -> {
            List<Slip> slips = new TexCheck(Known.COMMANDS, request.tex()).slips();
            if (!slips.isEmpty()) {
                throw new Refusal(slips.get(0).what());
            }
            FormulaOutline outline = outline(request);
            synchronized (kept) {
                kept.put(request, outline);
            }
            return outline;
        });
    }

    /** Everything that is wrong in a formula, each with its line and column in the TeX. */
    public List<Slip> mistakes(String tex) {
        List<Slip> slips = new TexCheck(Known.COMMANDS, tex).slips();
        if (!slips.isEmpty()) {
            return List.copyOf(slips);
        }
        try {
            set(new TexRequest(tex, ANY_SIZE, false));
            return List.of();
        } catch (Refusal e) {
            return List.of(new Slip(1, 1, e.sentence()));
        }
    }

    private static FormulaOutline outline(TexRequest request) {
        try {
            return TexLibrary.set(request);
        } catch (RuntimeException | StackOverflowError e) {
            String said =
                    Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
            throw new Refusal(Sentence.of("formula.other", Visible.start(said.strip(), 120)), e);
        }
    }
}
