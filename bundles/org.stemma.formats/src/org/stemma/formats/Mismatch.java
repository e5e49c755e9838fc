/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats;

import java.util.Objects;

import org.stemma.api.Place;
import org.stemma.api.Problem;

/**
 * Something in a file that is not as it should be: where, what stands there and what should.
 *
 * @param code     stable identifier of the problem, for example {@code number.unreadable}
 * @param place    where in the file
 * @param found    what stands there
 * @param verbatim whether that is the file's own text, which is shown in quotes, or a description of it
 * @param expected what should stand there, in plain words
 * @param advice   what to do, one sentence, or empty
 */
public record Mismatch(String code, Place place, String found, boolean verbatim, String expected, String advice) {

	private static final int SHOWN = 60;

	/** Checks that nothing is missing. */
	public Mismatch {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(found, "found");
		Objects.requireNonNull(expected, "expected");
		Objects.requireNonNull(advice, "advice");
	}

	/** A text of the file that is not as expected, with advice. */
	public Mismatch(String code, Place place, String text, String expected, String advice) {
		this(code, place, text, true, expected, advice);
	}

	/** A text of the file that is not as expected. */
	public Mismatch(String code, Place place, String text, String expected) {
		this(code, place, text, true, expected, "");
	}

	/** Something that is described because it is no text of the file, for example {@code 31 cells}. */
	public static Mismatch described(String code, Place place, String found, String expected, String advice) {
		return new Mismatch(code, place, found, false, expected, advice);
	}

	/** A word or sign that stands in place of the value of a field, or a number that is none. */
	public static Mismatch notAResult(Place place, String text, String field) {
		return new Mismatch("value.not-a-result", place, text, field, "The instrument reports no valid value; none is taken over.");
	}

	/** As a reason to refuse the file. */
	public Problem error() {
		return Problem.error(code, message(), place);
	}

	/** As a doubt that a person has to look at. */
	public Problem warning() {
		return Problem.warning(code, message(), place);
	}

	/** As a remark. */
	public Problem note() {
		return Problem.note(code, message(), place);
	}

	private String message() {
		String sentence = "Found " + shown() + ", expected " + expected + ".";
		return advice.isEmpty() ? sentence : sentence + " " + advice;
	}

	private String shown() {
		if (found.isBlank()) {
			return "nothing";
		}
		String line = found.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		if (!verbatim) {
			return line;
		}
		return "'" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "'";
	}
}
