/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dye that a sheet, or a file of one sheet, is named after: the software writes curves apart for each dye. */
final class CfxDye {

	private static final String DYES = "SYBR(?: Green)?|EvaGreen|SsoFast|FAM|HEX|VIC|TET|JOE|NED|ROX|Texas Red|TEX ?615|Cal (?:Gold|Orange|Red) \\d{3}|CY3|CY5(?:[-.]5)?|"
			+ "Quasar (?:670|705)|ATTO ?\\d{3}\\w?|FRET";
	private static final Pattern SHEET = Pattern.compile("(?:.*[_ !])?(" + DYES + ")", Pattern.CASE_INSENSITIVE);
	private static final Pattern FILE = Pattern.compile(".*_(" + DYES + ")\\.\\w{3,4}", Pattern.CASE_INSENSITIVE);

	private CfxDye() {
	}

	/** The dye at the end of a name such as {@code FAM} or {@code Run 7 - Amplification Results_FAM.csv}; empty where it ends otherwise. */
	static Optional<String> of(String name) {
		Matcher sheet = SHEET.matcher(name);
		Matcher file = FILE.matcher(name);
		return sheet.matches() ? Optional.of(sheet.group(1)) : file.matches() ? Optional.of(file.group(1)) : Optional.empty();
	}
}
