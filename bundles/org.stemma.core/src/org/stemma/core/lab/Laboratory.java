/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.core.culture.Cultures;
import org.stemma.core.extension.Extensions;
import org.stemma.core.identity.People;
import org.stemma.core.instrument.Imports;
import org.stemma.core.quality.Quality;
import org.stemma.core.record.Records;
import org.stemma.core.release.Release;
import org.stemma.core.store.LabIdentity;

/** An open laboratory and its verbs. Safe to use from several threads; closing it closes the store. */
@ProviderType
public interface Laboratory extends AutoCloseable {

	/** Where it is. */
	LabAddress address();

	/** Name of the laboratory. */
	String name();

	/** The laboratory's time zone. */
	java.time.ZoneId zone();

	/** Whether it is a demonstration lab. */
	boolean demo();

	/** Signing in, persons, passwords. */
	People people();

	/** Set-up, correction, history, questions, lineage. */
	Records records();

	/** What is done to cells. */
	Cultures cultures();

	/** Results and investigations. */
	Quality quality();

	/** Instrument files. */
	Imports imports();

	/** What stops a lot, review, decision, certificate. */
	Release release();

	/** Extensions that were set aside after failures. */
	Extensions extensions();

	/** Verification and backup. */
	Upkeep upkeep();

	/** Tells other processes, through the lab folder's lock file, where this one takes commands. */
	void announce(int port, String token);

	@Override
	void close();
}
