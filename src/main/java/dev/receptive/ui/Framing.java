package dev.receptive.ui;

/** What can be done with the window as a whole. */
interface Framing {

    boolean isPresenting();

    /** Leaves everything but the stage and its transport out, on the whole screen. */
    void present(boolean wanted);

    boolean showsExamples();

    void showExamples(boolean wanted);

    /** Does what Escape does: back from a visit, close the notice, end the presentation; false if there was nothing. */
    boolean leave();

    /** As if it had been closed from outside. */
    void close();
}
