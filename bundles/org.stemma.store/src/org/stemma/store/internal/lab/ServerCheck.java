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
import java.util.function.UnaryOperator;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.store.internal.sql.Session;

/** Whether a server keeps what it acknowledges, and understands text as the lab needs it. */
final class ServerCheck {

	private static final int LEAST_VERSION = 150_000;
	private static final String OFF = "off";
	private static final String CAPITALS = "Ä Ω Ж";
	private static final String SMALL = "ä ω ж";

	/** Refuses a server that does not; notes what could be better. */
	Outcome<Boolean> check(Session session) {
		return check(name -> session.first("SELECT current_setting(?)", List.of(name), row -> row.text(1)).orElseThrow(),
				text -> session.first("SELECT " + session.dialect().lower("?"), List.of(text), row -> row.text(1)).orElse(""));
	}

	/** The same from the server's settings by name and its way to write a text in small letters. */
	static Outcome<Boolean> check(UnaryOperator<String> settings, UnaryOperator<String> small) {
		List<Problem> problems = new ArrayList<>();
		if (Integer.parseInt(settings.apply("server_version_num")) < LEAST_VERSION) {
			problems.add(Problem.error("store.serverVersion", "The database server is PostgreSQL "
					+ settings.apply("server_version") + "; version 15 or later is needed."));
		}
		durability(settings, problems);
		text(settings, small, problems);
		return problems.stream().anyMatch(Problem::blocks) ? Outcome.refused(problems) : Outcome.of(true, problems);
	}

	private static void durability(UnaryOperator<String> settings, List<Problem> problems) {
		for (String name : List.of("fsync", "full_page_writes", "synchronous_commit")) {
			if (settings.apply(name).equals(OFF)) {
				problems.add(Problem.error("store.durability", "The setting " + name + "=off makes the database server lose "
						+ "work when its machine stops. Set it to on, then start again."));
			}
		}
		if (settings.apply("data_checksums").equals(OFF)) {
			problems.add(Problem.warning("store.checksums", "The database server does not check its pages (data_checksums is "
					+ "off), so that damage on its disk may go unnoticed until the lab is verified."));
		}
	}

	/** Columns are compared by code points whatever the database says; only searching regardless of case asks it. */
	private static void text(UnaryOperator<String> settings, UnaryOperator<String> small, List<Problem> problems) {
		if (!settings.apply("server_encoding").equals("UTF8")) {
			problems.add(Problem.error("store.encoding", "The database is encoded in " + settings.apply("server_encoding")
					+ ", which cannot hold every name. Make one that is encoded in UTF8."));
		} else if (!small.apply(CAPITALS).equals(SMALL)) {
			problems.add(Problem.error("store.collation", "The database knows capital and small letters of English only, so "
					+ "that a search would miss names with Ä, Ω or Ж. Make one with the character type C.UTF-8 or that of a "
					+ "language."));
		}
		if (settings.apply("standard_conforming_strings").equals(OFF)) {
			problems.add(Problem.error("store.strings", "The setting standard_conforming_strings=off makes the database server "
					+ "read backslashes in text as commands. Set it to on."));
		}
	}
}
