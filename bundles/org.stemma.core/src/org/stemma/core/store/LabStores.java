/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Holder;
import org.stemma.core.lab.LabAddress;

/** Opens and makes labs; registered by the store as a service. */
@ProviderType
public interface LabStores {

	/**
	 * Opens an existing lab.
	 *
	 * @param address where it is
	 * @param secret  password of the database account for a server, empty for a folder
	 * @param clock   clock of the commits
	 * @return the open lab, or why not: not there, held by another process (named), newer than this program
	 */
	Outcome<LabStore> open(LabAddress address, Optional<char[]> secret, Clock clock);

	/** Makes a new, empty lab and opens it; refused when there is one already. */
	Outcome<LabStore> create(LabAddress address, Optional<char[]> secret, LabIdentity identity, Clock clock);

	/** Whether there is a lab at the address. */
	Outcome<Boolean> exists(LabAddress address, Optional<char[]> secret);

	/** The live process that holds an embedded lab open, this one included; empty when there is none. */
	Optional<Holder> holder(LabAddress address);

	/**
	 * Adds what an existing lab lacks for this program's model; on a server only the account that owns the lab may. No
	 * record and no hash changes by it.
	 *
	 * @return notes say what was added; none when there was nothing to add
	 */
	Outcome<Boolean> migrate(LabAddress address, Optional<char[]> secret, Clock clock);

	/**
	 * Makes a lab from a backup, made on any engine, and verifies the copy. A backup that is damaged is refused, naming the
	 * file, and leaves nothing behind.
	 *
	 * @param backup  folder that {@link LabStore#backup} wrote
	 * @param address where to; there must be no lab yet
	 * @return what the verification of the restored copy found
	 */
	Outcome<Verification> restore(Path backup, LabAddress address, Optional<char[]> secret, Clock clock);
}
