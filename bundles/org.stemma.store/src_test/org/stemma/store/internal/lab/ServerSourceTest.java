/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.core.lab.LabAddress.Server;

/** What the driver is told: looked at with a factory that keeps it. */
class ServerSourceTest {

	private static final String TLS = "stemma.postgresql.tls";
	private static final Set<String> ALLOWED = Set.of("currentSchema", "ApplicationName", "connectTimeout", "tcpKeepAlive",
			"reWriteBatchedInserts", "options", "sslmode", DataSourceFactory.JDBC_SERVER_NAME,
			DataSourceFactory.JDBC_PORT_NUMBER, DataSourceFactory.JDBC_DATABASE_NAME, DataSourceFactory.JDBC_USER,
			DataSourceFactory.JDBC_PASSWORD);

	private Properties told;

	@AfterEach
	void forgetTheSetting() {
		System.clearProperty(TLS);
	}

	private Properties told(String host) {
		DataSourceFactory factory = (DataSourceFactory) Proxy.newProxyInstance(ServerSourceTest.class.getClassLoader(),
				new Class<?>[] { DataSourceFactory.class }, (proxy, method, arguments) -> {
					told = (Properties) arguments[0];
					return Proxy.newProxyInstance(ServerSourceTest.class.getClassLoader(), new Class<?>[] { DataSource.class },
							(source, asked, with) -> null);
				});
		new ServerSource(factory, new Server(host, 5432, "lab", "bench"), ServerSource.SCHEMA)
				.with(Optional.of("secret".toCharArray()));
		return told;
	}

	@Test
	void tellsTheDriverNothingButWhatIsOnTheList() {
		assertEquals(ALLOWED, told("db.example").stringPropertyNames());
	}

	@Test
	void wantsAServerAcrossTheNetworkToProveWhoItIs() {
		assertEquals("verify-full", told("192.0.2.7").getProperty("sslmode"));
		assertEquals("prefer", told("127.0.0.1").getProperty("sslmode"));
	}

	@Test
	void anAddressOfTheLaterInternetStandsInBrackets() {
		assertEquals("[2001:db8::7]", told("2001:db8::7").getProperty(DataSourceFactory.JDBC_SERVER_NAME));
		assertEquals("prefer", told("::1").getProperty("sslmode"));
	}

	@Test
	void takesNoSettingThatWouldSendPasswordsInTheOpen() {
		System.setProperty(TLS, "require");
		assertEquals("require", told("192.0.2.7").getProperty("sslmode"));
		System.setProperty(TLS, "disable");
		assertThrows(IllegalArgumentException.class, () -> told("192.0.2.7"));
	}

	@Test
	void refusesAddressesThatCouldBeMoreThanTheirFields() {
		for (String database : new String[] { "lab?user=root", "lab&ssl=false", "a/b", "" }) {
			assertThrows(IllegalArgumentException.class, () -> new Server("db.example", 5432, database, "bench"));
		}
		assertThrows(IllegalArgumentException.class, () -> new Server("db,other", 5432, "lab", "bench"));
		assertFalse(new Server("db.example", 5432, "lab", "bench").toString().contains("secret"));
	}
}
