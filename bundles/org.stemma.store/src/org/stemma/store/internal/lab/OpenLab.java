/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import org.stemma.store.internal.backup.Copying;
import org.stemma.store.internal.commit.Committing;
import org.stemma.store.internal.commit.Counters;
import org.stemma.store.internal.files.KeptFiles;
import org.stemma.store.internal.read.Reading;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.verify.Verifying;

/**
 * The parts of an open lab.
 *
 * @param reading    reads it
 * @param database   its database
 * @param committing commits to it
 * @param counters   codes and record numbers
 * @param files      raw files
 * @param watch      tells of commits
 * @param verifying  replays the journal
 * @param copying    makes copies
 * @param place      where it lives
 */
record OpenLab(Reading reading, Database database, Committing committing, Counters counters, KeptFiles files,
		CommitWatch watch, Verifying verifying, Copying copying, Place place) {

	void close() {
		watch.close();
		database.close();
		place.close();
	}
}
