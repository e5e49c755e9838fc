/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.asm;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * One value that a document of the Allotrope Simple Model states.
 *
 * @param folder the path of what holds it, from the measurement or the run on, in lower case; empty at the top
 * @param key    its term, or the file's own name of a column without a term
 * @param number the number, if it is one
 * @param unit   its unit as the document writes it; empty for a text and for a number without one
 * @param text   the value as the document writes it
 */
public record Expected(String folder, String key, Optional<BigDecimal> number, String unit, String text) {

	private static final String CUSTOM = "custom information";

	/** A number with its unit. */
	public static Expected number(String folder, String key, String number, String unit) {
		return new Expected(folder, key, Optional.of(new BigDecimal(number)), unit, number);
	}

	/** A text. */
	public static Expected text(String folder, String key, String text) {
		return new Expected(folder, key, Optional.empty(), "", text);
	}

	/** The term in lower case with its path. */
	public String path() {
		String term = key.toLowerCase(Locale.ROOT);
		return folder.isEmpty() ? term : folder + "/" + term;
	}

	/** Whether it stands under the file's own name and not under a term. */
	public boolean custom() {
		return folder.contains(CUSTOM);
	}

	/** Whether a field, a term or the tail of its path, names it. */
	public boolean named(String field) {
		return ("/" + path()).endsWith("/" + field);
	}

	@Override
	public String toString() {
		return path() + " = " + text + (unit.isEmpty() ? "" : " " + unit);
	}
}
