/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.LabStores;

/** Opens a lab after a fault and asks what became of each operation. */
final class Questioner {

	private final LabStores stores = new FaultLabs(engine -> engine).stores();
	private final Path lab;

	Questioner(Path lab) {
		this.lab = lab;
	}

	/**
	 * Asks for operations.
	 *
	 * @param acknowledged all that were acknowledged since the lab was made
	 * @param inFlight     those of which nobody knew
	 */
	Answer ask(Collection<Said> acknowledged, Collection<Said> inFlight) {
		try {
			Outcome<LabStore> opened = stores.open(new LabAddress.Folder(lab), Optional.empty(), Clock.systemUTC());
			if (!opened.succeeded()) {
				return broken(acknowledged, inFlight, opened.problems().toString());
			}
			try (LabStore store = opened.get()) {
				int found = (int) inFlight.stream().filter(each -> happened(store, each)).count();
				int lost = (int) acknowledged.stream().filter(each -> !happened(store, each)).count();
				List<String> findings = store.verify().findings().stream().map(Object::toString).toList();
				return new Answer(found, inFlight.size() - found, lost, findings);
			}
		} catch (BrokenStoreException broken) {
			return broken(acknowledged, inFlight, broken.getMessage());
		}
	}

	/** A lab that does not open has lost everything. */
	private static Answer broken(Collection<Said> acknowledged, Collection<Said> inFlight, String why) {
		return new Answer(0, inFlight.size(), acknowledged.size(), List.of(why));
	}

	/** All of an operation or nothing: a commit with fewer entries than records would be half of one. */
	private static boolean happened(LabStore store, Said operation) {
		return store.operation(operation.operation())
				.filter(commit -> commit.lastSequence() - commit.firstSequence() + 1 == operation.records()).isPresent();
	}
}
