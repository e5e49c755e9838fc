/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which formula computed a number, stored with it. A formula that would give another number gets another version; the
 * old one stays readable in what it computed.
 *
 * @param formula lower-case words joined by hyphens, for example {@code population-doublings}
 * @param version counted from 1
 */
public record FormulaVersion(String formula, int version) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** Refuses other forms. */
	public FormulaVersion {
		Objects.requireNonNull(formula, "formula");
		if (!FORM.matcher(formula).matches() || version < 1) {
			throw new IllegalArgumentException("Not the version of a formula: " + formula + "/" + version);
		}
	}

	@Override
	public String toString() {
		return formula + "/" + version;
	}
}
