/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Count;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.Discard;
import org.stemma.model.culture.Feed;
import org.stemma.model.culture.Freeze;
import org.stemma.model.culture.Harvest;
import org.stemma.model.culture.MaterialUse;
import org.stemma.model.culture.Observe;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Seed;
import org.stemma.model.culture.Split;
import org.stemma.model.culture.Thaw;

/** What each kind of act was done to and what it made. */
final class ActParts {

	private ActParts() {
	}

	/** Vessels, vials or origins that it was done to. */
	static List<RecordRef> sources(Act act) {
		return switch (act) {
		case Thaw thaw -> List.of(thaw.getCryovial());
		case Seed seed -> List.of(seed.getOrigin());
		case Feed feed -> List.of(feed.getVessel());
		case Observe observation -> List.of(observation.getVessel());
		case Count count -> List.of(count.getVessel());
		case Passage passage -> List.of(passage.getVessel());
		case Split split -> List.of(split.getVessel());
		case Harvest harvest -> List.copyOf(harvest.getVessels());
		case Freeze freeze -> List.copyOf(freeze.getVessels());
		case Discard discard -> List.of(discard.getSubject());
		default -> List.of();
		};
	}

	/** The derivations to new vessels or vials. */
	static List<Derivation> derivations(Act act) {
		return switch (act) {
		case Thaw thaw -> thaw.getDerivations();
		case Seed seed -> seed.getDerivations();
		case Passage passage -> passage.getDerivations();
		case Split split -> split.getDerivations();
		case Freeze freeze -> freeze.getDerivations();
		default -> List.of();
		};
	}

	/** New vessels or vials. */
	static List<RecordRef> made(Act act) {
		return derivations(act).stream().map(Derivation::getTo).toList();
	}

	/** All that it was done to or made. */
	static List<RecordRef> subjects(Act act) {
		return Stream.concat(sources(act).stream(), made(act).stream()).toList();
	}

	/** Everything that it names: subjects, materials and the person. */
	static Stream<RecordRef> named(Act act) {
		return Stream.of(subjects(act).stream(), act.getMaterials().stream().map(MaterialUse::getMaterial),
				Stream.of(act.getPerformedBy())).flatMap(each -> each);
	}
}
