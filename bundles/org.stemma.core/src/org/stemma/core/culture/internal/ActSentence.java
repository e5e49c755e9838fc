/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Count;
import org.stemma.model.culture.Discard;
import org.stemma.model.culture.Feed;
import org.stemma.model.culture.Freeze;
import org.stemma.model.culture.Harvest;
import org.stemma.model.culture.Observe;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Seed;
import org.stemma.model.culture.Split;
import org.stemma.model.culture.Thaw;

/** Tells an act in one plain sentence, from its record alone, so that it reads the same on the day and years later. */
final class ActSentence {

	private final Names names;

	ActSentence(Names names) {
		this.names = names;
	}

	/** For example {@code V-000012 passaged 1:3 into V-000013 (P4, 12.3 doublings) with TrypLE lot 2231}. */
	String of(Act act) {
		return what(act) + materials(act);
	}

	private String what(Act act) {
		return switch (act) {
		case Thaw thaw -> source(thaw) + " thawed" + into(thaw) + age(thaw.getPassageNumber(), thaw.getCumulativeDoublings())
				+ cells(thaw.getViableCells()) + percent(", recovery ", thaw.getRecovery()) + viability(thaw.getViability());
		case Seed seed -> source(seed) + " seeded" + into(seed) + age(seed.getPassageNumber(), seed.getCumulativeDoublings())
				+ cells(seed.getViableCells()) + viability(seed.getViability());
		case Feed feed -> source(feed) + " fed" + fed(feed);
		case Observe observation -> source(observation) + " observed" + seen(observation);
		case Count count -> source(count) + " counted" + counted(count) + viability(count.getViability());
		case Passage passage -> source(passage) + " passaged" + ratio(passage) + into(passage)
				+ age(passage.getPassageNumber(), passage.getCumulativeDoublings());
		case Split split -> source(split) + " split" + into(split);
		case Harvest harvest -> source(harvest) + " harvested"
				+ age(harvest.getPassageNumber(), harvest.getCumulativeDoublings()) + cells(harvest.getViableCells())
				+ viability(harvest.getViability());
		case Freeze freeze -> source(freeze) + " frozen" + into(freeze)
				+ age(freeze.getPassageNumber(), freeze.getCumulativeDoublings())
				+ cells(freeze.getViableCellsPerVial()) + " each" + viability(freeze.getViability());
		case Discard discard -> source(discard) + " discarded: " + discard.getReason();
		default -> source(act) + " " + act.getCode();
		};
	}

	private String ratio(Passage passage) {
		return PassageRatio.of(passage, names).map(ratio -> " " + ratio).orElse("");
	}

	private static String source(Act act) {
		return codes(ActParts.sources(act));
	}

	private static String into(Act act) {
		List<RecordRef> made = ActParts.made(act);
		return made.isEmpty() ? "" : " into " + codes(made);
	}

	private static String codes(List<RecordRef> refs) {
		String noun = refs.getFirst().kind().endsWith("Cryovial") ? "vials" : "vessels";
		return Phrases.codes(refs.stream().map(RecordRef::code).toList(), noun);
	}

	private static String age(Integer passageNumber, BigDecimal doublings) {
		String age = Phrases.age(passageNumber, doublings);
		return age.isEmpty() ? "" : " (" + age + ")";
	}

	private static String cells(BigDecimal number) {
		return number == null ? "" : ", " + Phrases.cells(number) + " viable cells";
	}

	private static String viability(BigDecimal percent) {
		return percent(", viability ", percent);
	}

	private static String percent(String words, BigDecimal percent) {
		return percent == null ? "" : words + Phrases.brief(percent) + " %";
	}

	private static String fed(Feed feed) {
		String volume = Phrases.and(Optional.ofNullable(feed.getVolume()).map(Phrases::quantity));
		BigDecimal exchanged = feed.getFractionExchanged();
		if (exchanged == null) {
			return volume;
		}
		return volume + (exchanged.signum() == 0 ? ", medium added"
				: ", " + Phrases.brief(exchanged.movePointRight(2)) + " % of the medium changed");
	}

	private static String seen(Observe observation) {
		String words = percent(", confluence ", observation.getConfluence())
				+ Phrases.and(Optional.ofNullable(observation.getMorphology()));
		String attached = observation.getAttachments().isEmpty() ? "" : ", "
				+ observation.getAttachments().size() + " attached";
		return words + (Boolean.TRUE.equals(observation.getContaminated()) ? ", signs of contamination" : "") + attached;
	}

	private static String counted(Count count) {
		BigDecimal density = count.getViableDensity() == null ? count.getTotalDensity() : count.getViableDensity();
		String living = count.getViableDensity() == null ? " cells/mL" : " viable cells/mL";
		return (density == null ? "" : ", " + Phrases.cells(density.movePointRight(6)) + living)
				+ cells(count.getViableCells());
	}

	private String materials(Act act) {
		return act.getMaterials().isEmpty() ? "" : act.getMaterials().stream()
				.map(use -> names.material(use.getMaterial())).distinct().collect(Collectors.joining(", ", " with ", ""));
	}
}
