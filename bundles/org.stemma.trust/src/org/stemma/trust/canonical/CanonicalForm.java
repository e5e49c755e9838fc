/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;

/**
 * Writes and reads the canonical form: JSON in UTF-8 after RFC 8785 (JSON Canonicalization Scheme), restricted to
 * objects, lists, text, integers and truth values. Members are sorted by UTF-16 code units, there are no blanks, and
 * text is escaped in the shortest way. Equal values give equal bytes, in every version of Stemma.
 */
public final class CanonicalForm {

	/** How deep objects and lists may be nested; the outermost object has depth 1. */
	public static final int DEEPEST = 64;

	private CanonicalForm() {
	}

	/**
	 * The one written form of an object.
	 *
	 * @throws IllegalArgumentException when it is nested deeper than {@link #DEEPEST}
	 */
	public static byte[] bytes(CanonicalObject object) {
		return text(object).getBytes(StandardCharsets.UTF_8);
	}

	/** The written form as text, for people and for text columns; its UTF-8 is what {@link #bytes} gives. */
	public static String text(CanonicalObject object) {
		CanonicalWriter writer = new CanonicalWriter();
		writer.value(object, 1);
		return writer.text();
	}

	/**
	 * Reads a written form.
	 *
	 * @throws MalformedCanonicalException when {@link #bytes} would not have written exactly these bytes
	 */
	public static CanonicalObject parse(byte[] bytes) {
		CanonicalObject object = CanonicalParser.parse(bytes);
		int difference = Arrays.mismatch(bytes, bytes(object));
		if (difference >= 0) {
			throw new MalformedCanonicalException("Not in canonical form from byte " + difference + " on");
		}
		return object;
	}

	/** Reads bytes that may have been damaged: a value says what is wrong (code {@code canonical.malformed}). */
	public static Outcome<CanonicalObject> read(byte[] bytes) {
		try {
			return Outcome.of(parse(bytes));
		} catch (MalformedCanonicalException malformed) {
			Problem problem = Problem.error("canonical.malformed", malformed.getMessage());
			return Outcome.refused(List.of(problem.causedBy(malformed)));
		}
	}
}
