/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.karyotype;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The number of chromosomes that a karyotype states, against its sex chromosomes, gains and losses: {@code 46,XX,+12} is none,
 * as that chromosome makes 47. Clones with fused or derived chromosomes or changed sex chromosomes, ranges and references to another clone are not counted.
 */
final class ChromosomeCount {

	private static final int AUTOSOMES = 22;
	private static final int MOST_SETS = 8;
	private static final Pattern CLONE = Pattern.compile("(?:mos |chi )?(\\d{1,3}), ?([XY]{1,8})(?:\\[[^\\]]*\\])?(,.*)?");
	private static final Pattern UNCOUNTED = Pattern.compile("der|dic|rob|trc|tas|dmin|hsr|inc|mar|\\?|~|x\\d|\\bor\\b|[(;][XY]");

	private ChromosomeCount() {
	}

	/** The first clone whose number cannot be; empty where none is or none can be counted. */
	static Optional<String> contradiction(String karyotype) {
		return Stream.of(karyotype.split("/")).map(String::strip).filter(ChromosomeCount::contradicts).findFirst();
	}

	private static boolean contradicts(String clone) {
		Matcher parts = CLONE.matcher(clone);
		if (!parts.matches() || UNCOUNTED.matcher(clone).find()) {
			return false;
		}
		List<String> changes = Stream.ofNullable(parts.group(3)).flatMap(list -> Stream.of(list.split(","))).map(String::strip).toList();
		long gains = changes.stream().filter(change -> change.startsWith("+")).count();
		long losses = changes.stream().filter(change -> change.startsWith("-") && !change.matches("-[XY].*")).count();
		long others = parts.group(2).length() + gains - losses;
		int stated = Integer.parseInt(parts.group(1));
		return IntStream.rangeClosed(1, MOST_SETS).noneMatch(sets -> sets * AUTOSOMES + others == stated);
	}
}
