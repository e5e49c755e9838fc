/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.holder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.stemma.station.entry.Commands;

/** Takes commands for a held lab on a loopback port; each call must show the token. */
final class CommandServer implements AutoCloseable {

	private static final int TOKEN_BYTES = 32;
	private static final int BACKLOG = 8;

	private final ServerSocket socket;
	private final String token;
	private final Commands commands;
	private final ExecutorService calls = Executors.newCachedThreadPool(
			Thread.ofPlatform().daemon().name("stemma-command-", 0).factory());

	private CommandServer(ServerSocket socket, String token, Commands commands) {
		this.socket = socket;
		this.token = token;
		this.commands = commands;
	}

	static CommandServer start(Commands commands) throws IOException {
		byte[] random = new byte[TOKEN_BYTES];
		new SecureRandom().nextBytes(random);
		ServerSocket socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
		CommandServer server = new CommandServer(socket, HexFormat.of().formatHex(random), commands);
		server.calls.execute(server::accept);
		return server;
	}

	int port() {
		return socket.getLocalPort();
	}

	String token() {
		return token;
	}

	private void accept() {
		while (!socket.isClosed()) {
			try {
				Socket call = socket.accept();
				calls.execute(new ServedCall(call, token, commands));
			} catch (IOException closed) {
				return;
			}
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
		calls.shutdown();
	}
}
