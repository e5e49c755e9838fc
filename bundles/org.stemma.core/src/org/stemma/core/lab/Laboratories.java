/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.Outcome;

/** Opens and makes laboratories; a service. */
@ProviderType
public interface Laboratories {

	/** Opens an existing laboratory; the system's clock counts. */
	Outcome<Laboratory> open(LabAddress address, Optional<char[]> secret);

	/** Opens an existing laboratory with a clock of one's own, for demonstrations and tests. */
	Outcome<Laboratory> open(LabAddress address, Optional<char[]> secret, Clock clock);

	/**
	 * Makes a new laboratory with its first administrator and opens it. The same founding again, for example after the
	 * program was killed meanwhile, finishes and opens what it began; another one is refused with {@code lab.exists}.
	 */
	Outcome<Laboratory> create(LabAddress address, Optional<char[]> secret, Founding founding, Clock clock);

	/** Whether there is a laboratory at the address. */
	Outcome<Boolean> exists(LabAddress address, Optional<char[]> secret);

	/** The live process that holds a laboratory's folder open, this one included; empty when there is none. */
	Optional<Holder> holder(LabAddress address);

	/**
	 * Adds what an existing laboratory lacks for this program; on a server with the account that owns it. Notes say what was
	 * added; there are none when there was nothing to add.
	 */
	Outcome<Boolean> migrate(LabAddress address, Optional<char[]> secret);

	/** Makes a laboratory from a backup, made on any engine, and verifies the copy. */
	Outcome<Upkeep.Report> restore(java.nio.file.Path backup, LabAddress address, Optional<char[]> secret);

	/**
	 * What a new laboratory starts with.
	 *
	 * @param name               name as printed on certificates
	 * @param zone               its time zone
	 * @param demo               whether it is a demonstration lab with a simulated clock
	 * @param administrator      sign-in name of the first administrator
	 * @param administratorName  that person's name in print
	 * @param password           that person's password; wiped by the caller
	 * @param operationId        tells whether it happened already
	 */
	record Founding(String name, ZoneId zone, boolean demo, String administrator, String administratorName,
			char[] password, UUID operationId) {

		/** A founding that nobody means to repeat. */
		public Founding(String name, ZoneId zone, boolean demo, String administrator, String administratorName,
				char[] password) {
			this(name, zone, demo, administrator, administratorName, password, UUID.randomUUID());
		}
	}
}
