/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.store.AllRecords;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Signature;

/** Decisions on lots; a lot is decided on once. */
final class Decisions {

	private final LabReader reader;

	Decisions(LabReader reader) {
		this.reader = reader;
	}

	/** The decision on a lot. */
	Optional<Decision> of(RecordRef lot) {
		return Optional.ofNullable(of(List.of(lot)).get(lot.id()));
	}

	/** The decisions on lots, by the lot's identity. */
	Map<UUID, Decision> of(Collection<RecordRef> lots) {
		List<Stored<Disposition>> dispositions = lots.isEmpty() ? List.of()
				: AllRecords.of(reader, Disposition.class,
						Query.of("release.Disposition").where(new Filter.In("lot", List.copyOf(lots))));
		Map<UUID, Stored<Signature>> signatures = reader
				.load(dispositions.stream().map(disposition -> disposition.record().getSignature()).toList()).stream()
				.collect(Collectors.toMap(stored -> stored.ref().id(), stored -> stored.as(Signature.class), (one, same) -> one));
		Map<UUID, Decision> decisions = new HashMap<>();
		dispositions.stream().filter(disposition -> signatures.containsKey(disposition.record().getSignature().id()))
				.forEach(disposition -> decisions.putIfAbsent(disposition.record().getLot().id(),
						new Decision(disposition, signatures.get(disposition.record().getSignature().id()))));
		return decisions;
	}

	/** A decision with its signature. */
	record Decision(Stored<Disposition> disposition, Stored<Signature> signature) {
	}
}
