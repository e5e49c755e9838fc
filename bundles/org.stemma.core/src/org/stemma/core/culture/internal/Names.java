/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.RecordRef;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Vessel;
import org.stemma.model.identity.Person;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.record.Record;

/** The records that acts name, for sentences about them. */
final class Names {

	private final Map<UUID, Record> records = new HashMap<>();

	/** Reads everything that some acts name. */
	static Names of(LabReader lab, Collection<? extends Act> acts) {
		List<RecordRef> refs = acts.stream().flatMap(ActParts::named).distinct().toList();
		return new Names(lab.load(refs));
	}

	private Names(List<Stored<? extends Record>> stored) {
		stored.forEach(each -> records.put(each.ref().id(), each.record()));
	}

	/** A vessel as it is now. */
	Optional<Vessel> vessel(RecordRef ref) {
		return find(Vessel.class, ref);
	}

	/** A material lot as people name it: {@code TrypLE lot 2231}. */
	String material(RecordRef ref) {
		return find(MaterialLot.class, ref).map(lot -> lot.getName() + " lot " + lot.getLotNumber()).orElse(ref.code());
	}

	/** A person's name in print. */
	String person(RecordRef ref) {
		return find(Person.class, ref).map(Person::getPrintedName).orElse(ref.code());
	}

	private <T> Optional<T> find(Class<T> type, RecordRef ref) {
		return Optional.ofNullable(records.get(ref.id())).filter(type::isInstance).map(type::cast);
	}
}
