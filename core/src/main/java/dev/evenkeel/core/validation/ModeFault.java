package dev.evenkeel.core.validation;

/** Why an activity cannot be done in one of its modes. */
record ModeFault(WorkMode mode, ProjectFault fault, String path, String text) {}
