/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Sort;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Freeze;
import org.stemma.model.culture.Harvest;

/**
 * The cells harvested from some vessels.
 *
 * @param harvests  the harvests that took them
 * @param harvested viable cells of those harvests
 * @param frozen    viable cells frozen from them before
 */
record HarvestedPool(List<Stored<Harvest>> harvests, BigDecimal harvested, BigDecimal frozen) {

	static HarvestedPool of(LotRecords records, RecordRef lot, Collection<RecordRef> vessels) {
		List<Stored<Harvest>> harvests = records.of(Harvest.class, lot, Sort.by("performed")).stream()
				.filter(harvest -> share(harvest.record().getVessels(), vessels)).toList();
		List<RecordRef> pooled = harvests.stream().flatMap(harvest -> harvest.record().getVessels().stream()).toList();
		BigDecimal harvested = harvests.stream().map(harvest -> harvest.record().getViableCells())
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal frozen = records.of(Freeze.class, lot, Sort.by("performed")).stream().map(Stored::record)
				.filter(freeze -> share(freeze.getVessels(), pooled)).map(HarvestedPool::cells)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		return new HarvestedPool(harvests, harvested, frozen);
	}

	BigDecimal left() {
		return harvested.subtract(frozen);
	}

	/** Highest passage number of the harvests. */
	int passageNumber() {
		return harvests.stream().map(harvest -> harvest.record().getPassageNumber()).filter(Objects::nonNull)
				.mapToInt(Integer::intValue).max().orElse(0);
	}

	/** Highest cumulative doublings of the harvests. */
	BigDecimal doublings() {
		return harvests.stream().map(harvest -> harvest.record().getCumulativeDoublings()).filter(Objects::nonNull)
				.reduce(BigDecimal.ZERO, BigDecimal::max);
	}

	private static BigDecimal cells(Freeze freeze) {
		return freeze.getViableCellsPerVial().multiply(BigDecimal.valueOf(freeze.getDerivations().size()));
	}

	private static boolean share(Collection<RecordRef> some, Collection<RecordRef> others) {
		return some.stream().anyMatch(one -> others.stream().anyMatch(one::means));
	}
}
