/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * Decides how integers lie whose width in bits is no multiple of 8: packed one behind the other, as FCS 2.0 and 3.0 have
 * it, or each in an integer of whole bytes, as some writers do who state the width of the converter (10 bits in 16). The
 * length of DATA tells which; where it does not, nothing is guessed.
 */
final class PackedWidths {

	private final FcsPlace place;
	private final int dataSet;
	private final ProblemLog log;

	PackedWidths(FcsPlace place, int dataSet, ProblemLog log) {
		this.place = place;
		this.dataSet = dataSet;
		this.log = log;
	}

	/** The layout that so many events at one of these places have; a logged problem when that is none or both. */
	Optional<RowLayout> decide(RowLayout layout, List<Extent> places, Optional<Long> total) {
		if (!layout.packed() || total.orElse(-1L) == 0) {
			return Optional.of(layout);
		}
		Parameter first = layout.parameters().stream().filter(Parameter::packed).findFirst().orElseThrow();
		boolean integers = layout.parameters().stream().allMatch(parameter -> parameter.type() == DataType.INTEGER);
		List<RowLayout> fitting = Stream.of(layout, layout.inWholeBytes())
				.filter(one -> integers && total.isPresent() && fits(one.bytes(total.get()), places)).toList();
		String found = first.bits() + " bits";
		if (fitting.size() != 1) {
			log.add(new Mismatch("fcs.width", at(first), found, "a width of whole bytes",
					"How the values lie cannot be told from the length of DATA.").error());
			return Optional.empty();
		}
		boolean packed = fitting.getFirst().packed();
		Mismatch mismatch = new Mismatch("fcs.packed", at(first), found, "a width of whole bytes",
				packed ? "The values lie packed, bit by bit, by the length of DATA." : "By the length of DATA each value has "
						+ first.inWholeBytes().bits() + " bits.");
		log.add(packed ? mismatch.note() : mismatch.warning());
		return Optional.of(fitting.getFirst());
	}

	private org.stemma.api.Place at(Parameter parameter) {
		return place.keyword(dataSet, "$P" + parameter.number() + "B");
	}

	private static boolean fits(long bytes, List<Extent> places) {
		return places.stream().anyMatch(place -> place.length() == bytes || place.length() == bytes + 1);
	}
}
