/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stemma.api.command.StationCommand;
import org.stemma.station.command.BackupCommand;
import org.stemma.station.command.CopyCommand;
import org.stemma.station.command.RestoreCommand;
import org.stemma.testkit.store.PostgresServer;

/**
 * The whole path on a PostgreSQL server: one account makes the labs, another, which may not change the journal, works in
 * them. Their passwords come from files.
 */
class ThawToCertificatePostgresTest extends PathContract {

	private static final String OWNER = "lab_owner";
	private static final String WORKER = "lab_worker";

	private PostgresServer server;

	@Override
	void prepare(Path root) throws IOException, SQLException {
		PostgresServer.obstacle().ifPresent(why -> Assumptions.abort(why));
		server = PostgresServer.start();
		server.run("postgres", "CREATE ROLE stemma_app NOLOGIN");
		server.run("postgres", "CREATE ROLE " + OWNER + " LOGIN PASSWORD 'of " + OWNER + "'");
		server.run("postgres", "CREATE ROLE " + WORKER + " LOGIN IN ROLE stemma_app PASSWORD 'of " + WORKER + "'");
		for (String database : List.of("lab", "restored", "empty")) {
			server.run("postgres", "CREATE DATABASE " + database + " OWNER " + OWNER);
		}
		for (String account : List.of(OWNER, WORKER)) {
			Files.writeString(root.resolve(account), "of " + account + "\n");
		}
	}

	@AfterAll
	void stop() throws IOException {
		if (server != null) {
			server.close();
		}
	}

	@Test
	void theLabMovesIntoAFolderAndVerifiesThere() {
		assertEquals(StationCommand.DONE, run(new CopyCommand(station.laboratories(), access), "",
				List.of("--from", worker("lab").get(1), "--database-password-file", WORKER), "--to", "moved"), station::err);
		assertEquals(StationCommand.DONE, verify(List.of("--lab", "moved")), station::err);
		assertEquals(StationCommand.DONE,
				verify(List.of("--lab", "moved"), "--certificate", files("lab") + "/certificate-MSC-2601.pdf"), station::err);
	}

	@Test
	void whoeverWorksMayNotRestoreOrExtend() {
		assertEquals(StationCommand.DONE, run(new BackupCommand(access), "", worker("lab"), "--to", "another"), station::err);
		assertEquals(StationCommand.REFUSED, run(new RestoreCommand(station.laboratories(), access), "", worker("empty"),
				"--from", "another"));
		assertTrue(station.err().contains("owns the database"), station.err());
	}

	@Override
	List<String> owner(String lab) {
		return options(OWNER, lab);
	}

	@Override
	List<String> worker(String lab) {
		return options(WORKER, lab);
	}

	private List<String> options(String account, String lab) {
		return List.of("--lab", "postgresql://" + account + "@127.0.0.1:" + server.port() + "/" + lab,
				"--database-password-file", account);
	}

	@Override
	String files(String lab) {
		return "demo-" + lab;
	}
}
