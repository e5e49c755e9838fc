/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.store.internal.sql.Session;

/** Whether a server keeps what it acknowledges. */
final class ServerCheck {

	private static final int LEAST_VERSION = 150_000;

	/** Refuses a server that does not; notes what could be better. */
	Outcome<Boolean> check(Session session) {
		List<Problem> problems = new ArrayList<>();
		if (Integer.parseInt(setting(session, "server_version_num")) < LEAST_VERSION) {
			problems.add(Problem.error("store.serverVersion", "The database server is PostgreSQL "
					+ setting(session, "server_version") + "; version 15 or later is needed."));
		}
		for (String name : List.of("fsync", "full_page_writes", "synchronous_commit")) {
			if (setting(session, name).equals("off")) {
				problems.add(Problem.error("store.durability", "The setting " + name + "=off makes the database server lose "
						+ "work when its machine stops. Set it to on, then start again."));
			}
		}
		if (!setting(session, "server_encoding").equals("UTF8")) {
			problems.add(Problem.error("store.encoding", "The database is not encoded in UTF8. Make one that is."));
		}
		if (setting(session, "data_checksums").equals("off")) {
			problems.add(Problem.warning("store.checksums", "The database server does not check its pages (data_checksums is "
					+ "off), so that damage on its disk may go unnoticed until the lab is verified."));
		}
		return problems.stream().anyMatch(Problem::blocks) ? Outcome.refused(problems) : Outcome.of(true, problems);
	}

	private static String setting(Session session, String name) {
		return session.first("SELECT current_setting(?)", List.of(name), row -> row.text(1)).orElseThrow();
	}
}
