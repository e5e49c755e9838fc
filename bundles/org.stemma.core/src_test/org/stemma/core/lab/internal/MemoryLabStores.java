/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.lab.Holder;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.LabStores;
import org.stemma.core.store.Verification;
import org.stemma.core.testing.MemoryLabStore;

/** Labs in memory, by address. */
final class MemoryLabStores implements LabStores {

	private final KindModels kinds;
	private final Map<LabAddress, MemoryLabStore> labs = new HashMap<>();

	MemoryLabStores(KindModels kinds) {
		this.kinds = kinds;
	}

	MemoryLabStore at(LabAddress address) {
		return labs.get(address);
	}

	@Override
	public Outcome<LabStore> open(LabAddress address, Optional<char[]> secret, Clock clock) {
		return labs.containsKey(address) ? Outcome.of(labs.get(address))
				: Outcome.refused("lab.absent", "There is no laboratory at " + address + ".");
	}

	@Override
	public Outcome<LabStore> create(LabAddress address, Optional<char[]> secret, LabIdentity identity, Clock clock) {
		if (labs.containsKey(address)) {
			return Outcome.refused("lab.exists", "There is a laboratory at " + address + " already.");
		}
		labs.put(address, new MemoryLabStore(kinds, identity, clock));
		return Outcome.of(labs.get(address));
	}

	@Override
	public Outcome<Boolean> exists(LabAddress address, Optional<char[]> secret) {
		return Outcome.of(labs.containsKey(address));
	}

	@Override
	public Optional<Holder> holder(LabAddress address) {
		return Optional.empty();
	}

	@Override
	public Outcome<Boolean> migrate(LabAddress address, Optional<char[]> secret, Clock clock) {
		return Outcome.of(true);
	}

	@Override
	public Outcome<Verification> restore(Path backup, LabAddress address, Optional<char[]> secret, Clock clock) {
		return Outcome.refused("lab.memory", "Nothing can be restored into memory from " + backup + ".");
	}
}
