/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;

import org.apache.derby.io.StorageRandomAccessFile;

/** An open file of the engine's: the durable copy hears where it was written and when it was synced. */
final class AccessOnDisk implements InvocationHandler {

	private final StorageRandomAccessFile real;
	private final Path path;
	private final String mode;
	private final DurableCopy durable;

	private AccessOnDisk(StorageRandomAccessFile real, Path path, String mode, DurableCopy durable) {
		this.real = real;
		this.path = path;
		this.mode = mode;
		this.durable = durable;
	}

	static StorageRandomAccessFile wrapped(StorageRandomAccessFile real, Path path, String mode, DurableCopy durable) {
		if (mode.equals("r")) {
			return real;
		}
		durable.made(path);
		return (StorageRandomAccessFile) Proxy.newProxyInstance(AccessOnDisk.class.getClassLoader(),
				new Class<?>[] { StorageRandomAccessFile.class }, new AccessOnDisk(real, path, mode, durable));
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
		return switch (method.getName()) {
		case "sync" -> {
			durable.synced(path);
			yield null;
		}
		case "setLength" -> {
			FileOnDisk.call(real, method, arguments);
			durable.cut(path, real.length());
			yield null;
		}
		case "clone" -> wrapped((StorageRandomAccessFile) FileOnDisk.call(real, method), path, mode, durable);
		default -> method.getName().startsWith("write") ? written(method, arguments) : FileOnDisk.call(real, method, arguments);
		};
	}

	private Object written(Method method, Object... arguments) throws Throwable {
		long from = real.getFilePointer();
		FileOnDisk.call(real, method, arguments);
		durable.written(path, from, real.getFilePointer());
		if (!mode.equals("rw")) {
			durable.synced(path);
		}
		return null;
	}
}
