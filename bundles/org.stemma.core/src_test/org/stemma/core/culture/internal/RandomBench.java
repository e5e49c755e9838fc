/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.stemma.core.culture.internal.Cultivation.flask;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.query.Sort;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.Vessel;

/** Does whatever comes to mind to the vessels and vials of a lot, sensible or not. */
final class RandomBench {

	private final Cultivation at;
	private final Random random;
	private final LotRecords records;

	RandomBench(Cultivation at, long seed) {
		this.at = at;
		this.random = new Random(seed);
		this.records = new LotRecords(at.lab.store(), at.lab.kinds());
	}

	Outcome<ActReceipt> act() {
		at.later(Duration.ofMinutes(random.nextInt(0, 5000)));
		RecordRef vessel = any(Vessel.class).orElse(at.flask);
		return switch (random.nextInt(9)) {
		case 0 -> thaw();
		case 1 -> at.cultures.seed(at.bench, new Acts.Seed(ActDetails.now(), at.lot, at.line, cells(), Optional.empty(),
				random.nextInt(4), BigDecimal.valueOf(random.nextInt(3000), 2), vessels()));
		case 2 -> at.cultures.harvest(at.bench, new Acts.Harvest(ActDetails.now(), two(vessel), cells(), Optional.empty(),
				Optional.empty()));
		case 3 -> at.cultures.split(at.bench, new Acts.Split(ActDetails.now(), vessel, vessels()));
		case 4 -> at.cultures.freeze(at.bench, new Acts.Freeze(ActDetails.now(), two(vessel), cells(), Optional.empty(),
				Optional.empty(), "", IntStream.range(0, random.nextInt(1, 5)).mapToObj(i -> "").toList()));
		case 5 -> random.nextInt(4) > 0 ? at.cultures.feed(at.bench, at.feed(vessel))
				: at.cultures.discard(at.bench, at.discard(vessel));
		default -> at.cultures.passage(at.bench, new Acts.Passage(ActDetails.now(), vessel, cells(), Optional.empty(),
				vessels()));
		};
	}

	private Outcome<ActReceipt> thaw() {
		return at.cultures.thaw(at.bench, new Acts.Thaw(ActDetails.now(), at.lot, any(Cryovial.class).orElse(at.vial),
				cells(), Optional.empty(), vessels()));
	}

	private List<RecordRef> two(RecordRef vessel) {
		return random.nextBoolean() ? List.of(vessel) : List.of(vessel, any(Vessel.class).orElse(vessel));
	}

	private BigDecimal cells() {
		return BigDecimal.valueOf(Math.round(Math.exp(random.nextDouble(9, 17))));
	}

	private List<NewVessel> vessels() {
		return IntStream.rangeClosed(1, random.nextInt(1, 6))
				.mapToObj(i -> flask("", random.nextInt(4) > 0 ? null : cells().toString())).toList();
	}

	private <T extends org.stemma.model.record.Record> Optional<RecordRef> any(Class<T> type) {
		List<Stored<T>> all = records.of(type, at.lot, Sort.by("code"));
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())).ref());
	}
}
