/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;


/**
 * A real PostgreSQL server for tests, from the jar of binaries that is on the class path or named by the system property
 * {@value #JAR}: unpacked into a temporary folder, started without root rights on a port of the loopback interface, stopped and removed at the end.
 */
public final class PostgresServer implements AutoCloseable {

	/** System property with the path of the jar that holds the binaries. */
	public static final String JAR = "stemma.postgres.jar";
	/** Account of the server's administrator. */
	public static final String ADMINISTRATOR = "postgres";
	/** The administrator's password. */
	public static final String PASSWORD = "only for tests";

	private static final String BINARIES = "postgres-linux-x86_64.txz";
	private static final long PATIENCE_SECONDS = 120;

	private final Path folder;
	private final int port;

	private PostgresServer(Path folder, int port) {
		this.folder = folder;
		this.port = port;
	}

	/** Why no server can be started here; empty when one can. */
	public static Optional<String> obstacle() {
		if (binaries().isEmpty()) {
			return Optional.of("No PostgreSQL for the tests: its binaries are not on the class path, and the system property "
					+ JAR + " does not name the jar that holds them");
		}
		if (!System.getProperty("os.name", "").equals("Linux")) {
			return Optional.of("No PostgreSQL for the tests: the binaries are for Linux");
		}
		boolean unpacks = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, "xz")));
		return unpacks ? Optional.empty()
				: Optional.of("No PostgreSQL for the tests: the program xz, which unpacks it, is not installed");
	}

	private static Optional<URL> binaries() {
		String jar = System.getProperty(JAR, "");
		try {
			return jar.isEmpty() || !Files.isReadable(Path.of(jar))
					? Optional.ofNullable(PostgresServer.class.getClassLoader().getResource(BINARIES))
					: Optional.of(URI.create("jar:" + Path.of(jar).toUri() + "!/" + BINARIES).toURL());
		} catch (MalformedURLException never) {
			throw new IllegalStateException(never);
		}
	}

	/** Unpacks and starts a server. */
	public static PostgresServer start() throws IOException {
		Path folder = Files.createTempDirectory("stemma-postgres-");
		try (ServerSocket free = new ServerSocket(0)) {
			PostgresServer server = new PostgresServer(folder, free.getLocalPort());
			server.unpack(binaries().orElseThrow());
			free.close();
			server.initialise();
			return server;
		} catch (IOException | RuntimeException failure) {
			delete(folder);
			throw failure;
		}
	}

	/** The port that it listens on. */
	public int port() {
		return port;
	}

	/** A connection of an account to a database; whoever calls has the driver on the class path. */
	public Connection connect(String database, String user, String password) throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
	}

	/** Carries out a statement as the administrator. */
	public void run(String database, String sql) throws SQLException {
		try (Connection connection = connect(database, ADMINISTRATOR, PASSWORD);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private void unpack(URL binaries) throws IOException {
		Path archive = folder.resolve("binaries.txz");
		try (InputStream bytes = binaries.openStream()) {
			Files.copy(bytes, archive);
		}
		run(List.of("tar", "-xJf", archive.toString(), "-C", folder.toString()));
		Files.delete(archive);
	}

	private void initialise() throws IOException {
		Path password = Files.writeString(folder.resolve("password"), PASSWORD, StandardCharsets.UTF_8);
		if (isRoot()) {
			run(List.of("chown", "-R", "nobody", folder.toString()));
		}
		String data = folder.resolve("data").toString();
		serverCommand("initdb", "-D", data, "-U", ADMINISTRATOR, "--pwfile=" + password, "--auth=scram-sha-256",
				"--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");
		startAgain();
	}

	/** The server refuses to run as root, and so do we: then it runs as nobody. */
	private void serverCommand(String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>();
		if (isRoot()) {
			command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
		}
		command.add(folder.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		run(command);
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private void run(List<String> command) throws IOException {
		Path output = Files.createTempFile("stemma-postgres-", ".out");
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
					.redirectOutput(output.toFile()).start();
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
				process.destroyForcibly();
				throw new IOException(String.join(" ", command) + " failed: " + Files.readString(output));
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for " + command.get(0), interrupted);
		} finally {
			Files.delete(output);
		}
	}

	/** Stops it at once, as a power cut would, so that the next start has to recover. */
	public void crash() throws IOException {
		serverCommand("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
	}

	/** Starts it again after a crash. */
	public void startAgain() throws IOException {
		serverCommand("pg_ctl", "-D", folder.resolve("data").toString(), "-l", folder.resolve("log").toString(), "-w", "-t",
				String.valueOf(PATIENCE_SECONDS), "-o",
				"-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60", "start");
	}

	@Override
	public void close() throws IOException {
		crash();
		delete(folder);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
