package dev.receptive.ui;

/** What says, while it runs, once a frame that time has passed. */
interface Clock {

    /** Runs or rests; asking twice changes nothing. */
    void run(boolean wanted);
}
