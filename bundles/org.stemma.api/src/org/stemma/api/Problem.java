/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import java.util.Objects;
import java.util.Optional;

/**
 * Something a person can act on, in plain words.
 *
 * @param severity how much it weighs
 * @param code     stable identifier such as {@code material.expired}, for tests, translations and handlers
 * @param message  one or two sentences: what, which record or value, why, what to do
 * @param place    where in a file, if it came from one
 * @param cause    the failure behind it, if there was one
 */
public record Problem(Severity severity, String code, String message, Optional<Place> place,
		Optional<Throwable> cause) {

	/** Checks that nothing is null. */
	public Problem {
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(message, "message");
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(cause, "cause");
	}

	/** A blocking problem without a place. */
	public static Problem error(String code, String message) {
		return new Problem(Severity.ERROR, code, message, Optional.empty(), Optional.empty());
	}

	/** A blocking problem at a place of a file. */
	public static Problem error(String code, String message, Place place) {
		return new Problem(Severity.ERROR, code, message, Optional.of(place), Optional.empty());
	}

	/** A doubt that a person has to look at. */
	public static Problem warning(String code, String message) {
		return new Problem(Severity.WARNING, code, message, Optional.empty(), Optional.empty());
	}

	/** A doubt at a place of a file. */
	public static Problem warning(String code, String message, Place place) {
		return new Problem(Severity.WARNING, code, message, Optional.of(place), Optional.empty());
	}

	/** A remark. */
	public static Problem note(String code, String message) {
		return new Problem(Severity.NOTE, code, message, Optional.empty(), Optional.empty());
	}

	/** A remark at a place of a file. */
	public static Problem note(String code, String message, Place place) {
		return new Problem(Severity.NOTE, code, message, Optional.of(place), Optional.empty());
	}

	/** The same problem with the failure behind it. */
	public Problem causedBy(Throwable failure) {
		return new Problem(severity, code, message, place, Optional.of(failure));
	}

	/** Whether it stops what was asked for. */
	public boolean blocks() {
		return severity == Severity.ERROR;
	}

	/** The message with its place in front, as a person reads it. */
	public String text() {
		return place.map(where -> where + ": " + message).orElse(message);
	}
}
