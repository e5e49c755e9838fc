/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.karyotype;

import java.util.regex.Pattern;

/**
 * Tells karyotypes as the International System for Human Cytogenomic Nomenclature writes them from other text: the number
 * of chromosomes, a comma and the sex chromosomes, for example {@code 46,XX,del(5)(q13)}, or what an array, a hybridisation
 * or a sequencing says. What it means is for a person to say.
 */
final class Iscn {

	private static final Pattern NUMBERED = Pattern
			.compile("(?:mos |chi )?\\d{1,3}(?:[~-]\\d{1,3})?(?:<\\d+n>)?,\\s?(?:[XYU?]|idem|sd?l)[^\\t\\n]*");
	private static final Pattern MOLECULAR = Pattern.compile("(?:arr|(?:nuc )?ish|s?seq|ogm|rsa|sseq)\\b *[\\[(\\dXY][^\\t\\n]*");

	private Iscn() {
	}

	static boolean is(String text) {
		return NUMBERED.matcher(text).matches() || MOLECULAR.matcher(text).matches();
	}
}
