/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Positions, by whatever name: {@code A01} is {@code A1}. */
final class Wells {

	private static final Pattern WELL = Pattern.compile("([A-Z]{1,2}) ?0*(\\d{1,2})");

	private Wells() {
	}

	static boolean same(String one, String other) {
		return plain(one).equals(plain(other));
	}

	static String plain(String well) {
		String upper = Sameness.spaced(well).toUpperCase(Locale.ROOT);
		Matcher parts = WELL.matcher(upper);
		return parts.matches() ? parts.group(1) + parts.group(2) : upper;
	}
}
